package org.caravanserai.platform.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertForbidden;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.caravanserai.domain.accounts.PersonalData;
import org.caravanserai.platform.testing.PlatformWorld;
import org.junit.jupiter.api.Test;

class DownloadMyDataTest {

    private final PlatformWorld world = new PlatformWorld();

    @Test
    void theOwnDataIsWrittenByAccountAndProvedAddress() {
        var amina = world.account("amina");
        world.as(amina);
        var asked = new ArrayList<Object>();
        world.wiring.answer(PersonalData.class, "write", arguments -> {
            asked.addAll(List.of(arguments));
            return null;
        });
        var out = new StringWriter();
        world.of(DownloadMyData.class).execute(out);
        assertThat(asked).containsExactly(amina.id(), amina.email(), out);
    }

    @Test
    void aVisitorHasNoData() {
        var download = world.of(DownloadMyData.class);
        assertForbidden("sign-in-required", () -> download.execute(new StringWriter()));
    }
}
