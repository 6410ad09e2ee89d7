package org.caravanserai.platform.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertForbidden;
import static org.caravanserai.domain.testing.Refusals.assertNotFound;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.caravanserai.domain.access.PlatformRole;
import org.caravanserai.domain.accounts.Account;
import org.caravanserai.domain.accounts.Device;
import org.caravanserai.domain.accounts.SignInLine;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.platform.config.Setting;
import org.caravanserai.platform.config.Settings;
import org.caravanserai.platform.testing.PlatformWorld;
import org.junit.jupiter.api.Test;

/** Sign-ins as the person and administrators see them. */
class ListSignInsTest {

    private static final PageRequest ALL = PageRequest.first(20);

    private final PlatformWorld world = new PlatformWorld();
    private final Account amina = world.account("amina");
    private final Account boris = world.account("boris");
    private final ListMySignIns mine = world.of(ListMySignIns.class);
    private final ListSignIns list = world.of(ListSignIns.class);

    @Test
    void everybodySeesTheOwnSignInsAndAdministratorsThoseOfAnAccount() {
        var line = signsIn(amina);
        world.as(amina);
        assertThat(mine.execute(ALL).items()).containsExactly(line);
        world.as(boris);
        assertThat(mine.execute(ALL).items()).isEmpty();
        world.as(PlatformRole.ADMIN);
        assertThat(list.execute(amina.id(), ALL).items()).containsExactly(line);
        assertNotFound(() -> list.execute(UUID.randomUUID(), ALL));
        world.asVisitor();
        assertForbidden("sign-in-required", () -> mine.execute(ALL));
    }

    @Test
    void theyAreDeletedAfterAsManyDaysAsAreSet() {
        world.wiring.put(Settings.of(Map.of(Setting.SIGN_INS_KEPT_DAYS.property(), "10")));
        signsIn(amina);
        var retention = world.of(SignInRetention.class);
        world.clock.forward(Duration.ofDays(10));
        retention.forget();
        world.as(amina);
        assertThat(mine.execute(ALL).items()).hasSize(1);
        world.clock.forward(Duration.ofSeconds(1));
        retention.forget();
        assertThat(mine.execute(ALL).items()).isEmpty();
    }

    private SignInLine signsIn(Account account) {
        var line = new SignInLine(world.clock.instant(), true, new Device(Device.Browser.FIREFOX, Device.System.LINUX));
        world.memory.signIns.note(account.email(), line);
        return line;
    }
}
