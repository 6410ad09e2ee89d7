package org.caravanserai.domain.cooperation.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;

import org.junit.jupiter.api.Test;

class ListedCountryTest {

    @Test
    void aCountryIsWrittenWithOrWithoutItsRegionInAnyCase() {
        assertThat(ListedCountry.of(" la ").member()).isEqualTo(new CountryGroup.Member("LA", null));
        var georgia = new CountryGroup.Member("GE", Region.EASTERN_EUROPE_AND_CAUCASUS);
        assertThat(ListedCountry.of("ge:eastern_europe_and_caucasus").member()).isEqualTo(georgia);
        assertThat(ListedCountry.of("GE").in(Region.EASTERN_EUROPE_AND_CAUCASUS).member())
                .isEqualTo(georgia);
    }

    @Test
    void bothHaveToBeKnown() {
        assertInvalid("country: unknown-country", () -> ListedCountry.of("XY"));
        assertInvalid("region: not-one-of", () -> ListedCountry.of("GE:NARNIA"));
    }
}
