package org.caravanserai.cooperation.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;

import java.util.List;
import java.util.Map;
import org.caravanserai.cooperation.recognition.NameDegreeAuthority.DegreeAuthorityForm;
import org.caravanserai.cooperation.testing.CooperationWorld;
import org.caravanserai.domain.access.PlatformRole;
import org.caravanserai.domain.cooperation.recognition.DegreeAuthority;
import org.caravanserai.domain.cooperation.recognition.MemoryDegreeAuthorities;
import org.junit.jupiter.api.Test;

class DegreeAuthorityUseCasesTest {

    private final CooperationWorld world = new CooperationWorld();

    @Test
    void theAuthorityOfACountryIsNamedAndReplaced() {
        world.wiring.put(new MemoryDegreeAuthorities());
        world.as(PlatformRole.ADMIN);
        name("kz", "Ministry", null);
        var center = name("KZ", "Center", "https://center.example/");
        assertThat(world.of(ListDegreeAuthorities.class).execute()).containsExactly(center);
        assertThat(world.history()).containsExactly("NAMED KZ: Ministry", "NAMED KZ: Center");
        assertInvalid(List.of("country: required"), () -> name(null, "Center", null));
        assertInvalid(List.of("name: required", "website: not-a-web-address"), () -> name("KZ", "", "center"));
    }

    private DegreeAuthority name(String country, String name, String website) {
        return world.of(NameDegreeAuthority.class)
                .execute(country, new DegreeAuthorityForm(Map.of("en", name), website));
    }
}
