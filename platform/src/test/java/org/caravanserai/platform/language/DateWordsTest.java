package org.caravanserai.platform.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DateWordsTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final Instant OPENING = Instant.parse("2027-05-10T01:00:00Z");
    private static final Instant CLOSING = Instant.parse("2027-05-12T10:00:00Z");

    @Test
    void datesStandInTheOrderOfTheLanguage() {
        var opening = OPENING.atZone(SHANGHAI);
        assertThat(DateWords.format("yMMMMd", Locale.ENGLISH, opening)).isEqualTo("10 May 2027");
        assertThat(DateWords.format("yMMMMd", Locale.CHINESE, opening)).isEqualTo("2027年5月10日");
    }

    @Test
    void arabicDatesHaveLatinDigits() {
        assertThat(DateWords.format("yMMMMd", Locale.forLanguageTag("ar"), OPENING.atZone(SHANGHAI)))
                .contains("10")
                .contains("2027");
    }

    @Test
    void whatBothEndsOfASpanShareIsSaidOnce() {
        assertThat(DateWords.between("yMMMMd", Locale.ENGLISH, SHANGHAI, OPENING, CLOSING))
                .matches("10\\D+12 May 2027");
    }

    @Test
    void arabicSpansHaveNoCommaBeforeTheYearAsDatesHaveNone() {
        var arabic = Locale.forLanguageTag("ar");
        assertThat(DateWords.between("yMMMMd", arabic, SHANGHAI, OPENING, CLOSING.plusSeconds(100L * 24 * 3600)))
                .contains("2027")
                .doesNotContain("،");
    }

    @Test
    void theFirstOfAMonthIsAnOrdinalInFrench() {
        var first = Instant.parse("2027-08-31T22:00:00Z");
        assertThat(DateWords.format("yMMMMd", Locale.FRENCH, first.atZone(SHANGHAI)))
                .isEqualTo("1er septembre 2027");
        assertThat(DateWords.format("yMMMMd", Locale.FRENCH, OPENING.atZone(SHANGHAI)))
                .isEqualTo("10 mai 2027");
        assertThat(DateWords.between("yMMMMd", Locale.FRENCH, SHANGHAI, first, first.plusSeconds(10L * 24 * 3600)))
                .startsWith("1er");
        assertThat(DateWords.format("yMMMMdHm", Locale.FRENCH, first.atZone(SHANGHAI)))
                .doesNotContain("1er:");
    }

    @Test
    void timesAreThoseOfTheZone() {
        assertThat(DateWords.format("Hm", Locale.ENGLISH, OPENING.atZone(SHANGHAI)))
                .isEqualTo("09:00");
    }

    @Test
    void aSpanBeginsAtTheTimeThatIsSaidElsewhereInEveryZone() {
        var later = OPENING.plusSeconds(7 * 24 * 3600);
        for (var id : ZoneId.getAvailableZoneIds()) {
            var zone = ZoneId.of(id);
            assertThat(DateWords.between("MMMdHm", Locale.ENGLISH, zone, OPENING, later))
                    .as(id)
                    .contains(DateWords.format("Hm", Locale.ENGLISH, OPENING.atZone(zone)));
        }
    }

    @Test
    void aSpanInAZoneThatIsOnlyAnOffsetSaysTheTimesThere() {
        assertThat(DateWords.between("Hm", Locale.ENGLISH, ZoneId.of("+05:30"), OPENING, OPENING.plusSeconds(3600)))
                .matches("06:30\\D+07:30");
        assertThat(DateWords.between("Hm", Locale.ENGLISH, ZoneId.of("Z"), OPENING, OPENING.plusSeconds(3600)))
                .matches("01:00\\D+02:00");
    }

    @Test
    void zonesHaveNamesPeopleKnow() {
        assertThat(DateWords.zoneName(SHANGHAI, Locale.ENGLISH)).isEqualTo("China Time");
        assertThat(DateWords.zoneName(SHANGHAI, Locale.CHINESE)).contains("中国");
        assertThat(DateWords.zoneName(ZoneId.of("Asia/Ho_Chi_Minh"), Locale.ENGLISH))
                .isEqualTo("Indochina Time");
        assertThat(DateWords.zoneName(ZoneId.of("+01:00"), Locale.ENGLISH)).isEqualTo("UTC+01:00");
    }

    @Test
    void aZoneWithoutANameOfItsOwnIsCalledByItsCountry() {
        var morocco = ZoneId.of("Africa/Casablanca");
        assertThat(DateWords.zoneName(morocco, Locale.ENGLISH)).isEqualTo("Morocco Time");
        assertThat(DateWords.zoneName(morocco, Locale.CHINESE)).contains("摩洛哥");
        assertThat(DateWords.zoneName(morocco, Locale.forLanguageTag("ar"))).contains("المغرب");
    }

    @Test
    void aZoneWithoutANameIsCalledByItsOffsetAndNotByItsId() {
        assertThat(DateWords.zoneName(ZoneId.of("Etc/GMT-1"), Locale.ENGLISH)).isEqualTo("UTC+01:00");
        assertThat(DateWords.zoneName(ZoneId.of("Etc/GMT+3"), Locale.CHINESE)).isEqualTo("UTC-03:00");
    }
}
