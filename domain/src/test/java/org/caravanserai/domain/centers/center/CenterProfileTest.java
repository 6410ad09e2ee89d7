package org.caravanserai.domain.centers.center;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CenterProfileTest {

    private static final CountryCode VIETNAM = CountryCode.of("VN");
    private static final LocalDate DAY = LocalDate.of(2027, 9, 2);
    private static final UUID HOST = Ids.next();

    private static CenterProfile profile(LocalizedText name, @Nullable UUID partner, TaughtLanguage... languages) {
        var usual = CenterFixtures.profile(HOST, null);
        return new CenterProfile(
                name, usual.about(), usual.kind(), HOST, partner, usual.place(), usual.calendar(), List.of(languages));
    }

    @Test
    void allFaultsAreToldAtOnce() {
        assertInvalid(
                List.of("name: required", "languages: required", "partner: partner-is-host"),
                () -> profile(LocalizedText.EMPTY, HOST));
    }

    @Test
    void languagesAreInOrderAndEachOnce() {
        var name = LocalizedText.of("en", "Center");
        var profile = profile(name, null, TaughtLanguage.of("zho"), TaughtLanguage.of("vi"), TaughtLanguage.of("zh"));

        assertThat(profile.languages()).extracting(TaughtLanguage::toString).containsExactly("vie", "zho");
    }

    @Test
    void anotherPartnerChangesNothingElse() {
        var partner = Ids.next();

        assertThat(CenterFixtures.profile(HOST, null).withPartner(partner))
                .isEqualTo(CenterFixtures.profile(HOST, partner));
        assertThat(CenterFixtures.profile(HOST, partner).withPartner(null))
                .isEqualTo(CenterFixtures.profile(HOST, null));
        assertInvalid("partner: partner-is-host", () -> CenterFixtures.profile(HOST, partner)
                .withPartner(HOST));
    }

    @ParameterizedTest
    @CsvSource({"ZH, zho, zh", "' vi ', vie, vi", "Vie, vie, vi", "prs, prs, prs", "lo, lao, lo"})
    void languagesAreReadFromTwoLettersOrThree(String written, String value, String tag) {
        var language = TaughtLanguage.of(written);

        assertThat(language.value()).isEqualTo(value);
        assertThat(language.tag().value()).isEqualTo(tag);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "z", "zz", "1a", "Chinese", "zh-Hant", "z1o"})
    void whatIsNoCodeOfALanguageIsNotTaught(String written) {
        assertInvalid("languages: not-a-taught-language", () -> TaughtLanguage.of(written));
    }

    @Test
    void aLanguageIsKeptInSmallLetters() {
        assertThat(new TaughtLanguage(" ZH ").value()).isEqualTo("zho");
        assertThat(TaughtLanguage.of("vie")).isLessThan(TaughtLanguage.of("zho"));
    }

    @Test
    void aPlaceNeedsACity() {
        assertInvalid("city: required", () -> new Place(VIETNAM, " ", null, null, null));
        assertInvalid(
                List.of("city: text-too-long", "address: text-too-long"),
                () -> new Place(
                        VIETNAM, "c".repeat(Place.MAX_LENGTH + 1), "a".repeat(Place.MAX_LENGTH + 1), null, null));
    }

    @Test
    void spacesAroundCityAndAddressAreDropped() {
        var place = new Place(VIETNAM, " Hanoi ", " Dai Co Viet 1 ", null, null);

        assertThat(place.country()).isEqualTo(VIETNAM);
        assertThat(place.city()).isEqualTo("Hanoi");
        assertThat(place.address()).isEqualTo("Dai Co Viet 1");
        assertThat(place.latitude()).isNull();
        assertThat(place.longitude()).isNull();
        assertThat(new Place(VIETNAM, "Hanoi", " ", null, null).address()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "90.1, 0, latitude: not-a-coordinate",
        "-90.1, 0, latitude: not-a-coordinate",
        "NaN, 0, latitude: not-a-coordinate",
        "0, 180.1, longitude: not-a-coordinate",
        "0, -180.1, longitude: not-a-coordinate",
        "0, , longitude: coordinates-incomplete",
        ", 0, longitude: coordinates-incomplete"
    })
    void coordinatesAreOnTheEarthAndComplete(@Nullable Double latitude, @Nullable Double longitude, String fault) {
        assertInvalid(fault, () -> new Place(VIETNAM, "Hanoi", null, latitude, longitude));
    }

    @Test
    void thePolesAndTheDateLineAreOnTheEarth() {
        assertThat(new Place(VIETNAM, "Hanoi", null, -90.0, 180.0).latitude()).isEqualTo(-90);
        assertThat(new Place(VIETNAM, "Hanoi", null, 90.0, -180.0).longitude()).isEqualTo(-180);
    }

    @Test
    void placesAreEqualWhenAllIsEqual() {
        var place = new Place(VIETNAM, "Hanoi", "Dai Co Viet 1", 21.0, 105.8);

        assertThat(place)
                .isEqualTo(new Place(VIETNAM, "Hanoi", "Dai Co Viet 1", 21.0, 105.8))
                .hasSameHashCodeAs(new Place(VIETNAM, "Hanoi", "Dai Co Viet 1", 21.0, 105.8))
                .isNotEqualTo(new Place(CountryCode.of("LA"), "Hanoi", "Dai Co Viet 1", 21.0, 105.8))
                .isNotEqualTo(new Place(VIETNAM, "Hue", "Dai Co Viet 1", 21.0, 105.8))
                .isNotEqualTo(new Place(VIETNAM, "Hanoi", null, 21.0, 105.8))
                .isNotEqualTo(new Place(VIETNAM, "Hanoi", "Dai Co Viet 1", 21.1, 105.8))
                .isNotEqualTo(new Place(VIETNAM, "Hanoi", "Dai Co Viet 1", 21.0, 105.9))
                .isNotEqualTo("Hanoi");
    }

    @Test
    void aHolidayHasAName() {
        assertThat(new Holiday(DAY, " National Day ").name()).isEqualTo("National Day");
        assertInvalid("holidays: required", () -> new Holiday(DAY, " "));
        assertInvalid("holidays: text-too-long", () -> new Holiday(DAY, "h".repeat(Holiday.MAX_LENGTH + 1)));
    }

    @Test
    void holidaysAreEqualByDayAndName() {
        assertThat(new Holiday(DAY, "National Day"))
                .isEqualTo(new Holiday(DAY, "National Day"))
                .hasSameHashCodeAs(new Holiday(DAY, "National Day"))
                .isNotEqualTo(new Holiday(DAY.plusDays(1), "National Day"))
                .isNotEqualTo(new Holiday(DAY, "Harvest"))
                .isNotEqualTo(DAY);
    }

    @Test
    void holidaysAreInTheOrderOfTheirDaysAndEachOnce() {
        var early = new Holiday(DAY.minusDays(1), "Eve");
        var late = new Holiday(DAY, "National Day");

        assertThat(new TeachingCalendar(CenterFixtures.HANOI, Set.of(), List.of(late, early)).holidays())
                .containsExactly(early, late);
        assertInvalid(
                "holidays: holiday-twice",
                () -> new TeachingCalendar(
                        CenterFixtures.HANOI, Set.of(), List.of(late, new Holiday(DAY, "Independence"))));
    }

    @Test
    void aCalendarHasAZoneWithItsRulesAndADayToTeach() {
        assertInvalid(
                List.of("timeZone: time-zone-needed", "weekend: no-teaching-day"),
                () -> new TeachingCalendar(ZoneOffset.ofHours(7), EnumSet.allOf(DayOfWeek.class), List.of()));
    }
}
