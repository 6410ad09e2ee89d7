package org.caravanserai.cooperation.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;

import java.util.List;
import org.caravanserai.cooperation.testing.CooperationWorld;
import org.caravanserai.domain.access.PlatformRole;
import org.caravanserai.domain.cooperation.recognition.DegreeAuthority;
import org.caravanserai.domain.cooperation.recognition.MemoryDegreeAuthorities;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DegreeAuthorityUseCasesTest {

    private final CooperationWorld world = new CooperationWorld();

    @Test
    void theAuthorityOfACountryIsNamedAndReplaced() {
        world.wiring.put(new MemoryDegreeAuthorities());
        world.as(PlatformRole.ADMIN);
        name("KZ", "Ministry", null);
        var center = name("KZ", "Center", "https://center.example/");
        assertThat(world.of(ListDegreeAuthorities.class).execute()).containsExactly(center);
        assertThat(world.history()).containsExactly("NAMED KZ: Ministry", "NAMED KZ: Center");
        assertInvalid(List.of("name: required", "website: not-a-web-address"), () -> name("KZ", "", "center"));
        assertThat(catchThrowableOfType(Invalid.class, () -> name("KZ", "Center", "center"))
                        .violations())
                .as("what is wrong is quoted")
                .containsExactly(new Invalid.Violation("website", "not-a-web-address", List.of("center")));
    }

    private DegreeAuthority name(String country, String name, @Nullable String website) {
        var authority = new DegreeAuthority(CountryCode.of(country), LocalizedText.of("en", name), website);
        world.of(NameDegreeAuthority.class).execute(authority);
        return authority;
    }
}
