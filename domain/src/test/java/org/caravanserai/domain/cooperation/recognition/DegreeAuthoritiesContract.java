package org.caravanserai.domain.cooperation.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.testing.PortContract;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What {@link DegreeAuthorities} promises. */
public interface DegreeAuthoritiesContract extends PortContract {

    DegreeAuthorities authorities();

    private DegreeAuthority put(String country, String name, @Nullable String website) {
        var authority = new DegreeAuthority(CountryCode.of(country), LocalizedText.of("en", name), website);
        inTransaction(() -> authorities().put(authority));
        return authority;
    }

    @Test
    default void aCountryHasOneAuthority() {
        var first = put("AD", "Ministry", null);
        var second = put("AD", "Center", "https://center.example/");
        assertThat(inTransaction(() -> authorities().all())).contains(second).doesNotContain(first);
    }

    @Test
    default void authoritiesAreListedByTheCodesOfTheirCountries() {
        var later = put("MT", "Council", null);
        var earlier = put("MC", "Department", null);
        assertThat(inTransaction(() -> authorities().all())).containsSubsequence(earlier, later);
    }
}
