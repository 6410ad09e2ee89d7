package org.caravanserai.domain.cooperation.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.caravanserai.domain.testing.Refusals.assertRefused;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.Ids;
import org.junit.jupiter.api.Test;

class SidesTest {

    private static final CountryCode CHINA = CountryCode.of("CN");
    private static final CountryCode KAZAKHSTAN = CountryCode.of("KZ");

    private final UUID one = Ids.next();
    private final UUID compatriot = Ids.next();
    private final UUID abroad = Ids.next();

    @Test
    void ofTwoCountriesTheOtherOneAccepts() {
        var sides =
                new Sides(List.of(one, compatriot, abroad), Map.of(one, CHINA, compatriot, CHINA, abroad, KAZAKHSTAN));
        assertThat(sides.areDifferent(one, abroad)).isTrue();
        assertThat(sides.areDifferent(abroad, compatriot)).isTrue();
        assertThat(sides.areDifferent(one, compatriot)).isFalse();
        assertThat(sides.areDifferent(one, one)).isFalse();
        assertRefused("same-side", () -> sides.requireDifferent(compatriot, one));
        assertThatCode(() -> sides.requireDifferent(abroad, one)).doesNotThrowAnyException();
    }

    @Test
    void ofOneCountryEveryPartyIsASideOfItsOwn() {
        var sides = new Sides(List.of(one, compatriot), Map.of(one, CHINA, compatriot, CHINA, abroad, KAZAKHSTAN));
        assertThat(sides.areDifferent(one, compatriot))
                .as("the party of another country does not work on it any more")
                .isTrue();
        assertThat(sides.areDifferent(one, one)).isFalse();
        assertThat(new Sides(List.of(one, compatriot), Map.of()).areDifferent(one, compatriot))
                .as("where no country is known")
                .isTrue();
    }

    @Test
    void evidenceOfSomebodyWhoHasLeftIsAcceptedByTheOtherCountry() {
        var sides = new Sides(List.of(compatriot, abroad), Map.of(one, CHINA, compatriot, CHINA, abroad, KAZAKHSTAN));
        assertThat(sides.areDifferent(compatriot, one)).isFalse();
        assertThat(sides.areDifferent(abroad, one)).isTrue();
    }

    @Test
    void theOwnEvidenceAndNoneAreNotItsBusiness() {
        var sides = new Sides(List.of(one, abroad), Map.of(one, CHINA, abroad, KAZAKHSTAN));
        assertThatCode(() -> sides.requireDifferent(one, null)).doesNotThrowAnyException();
        assertThatCode(() -> sides.requireDifferent(one, one))
                .as("the milestone refuses it")
                .doesNotThrowAnyException();
    }
}
