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
    void dates_stand_in_the_order_of_the_language() {
        var opening = OPENING.atZone(SHANGHAI);
        assertThat(DateWords.format("yMMMMd", Locale.ENGLISH, opening)).isEqualTo("10 May 2027");
        assertThat(DateWords.format("yMMMMd", Locale.CHINESE, opening)).isEqualTo("2027年5月10日");
    }

    @Test
    void Arabic_dates_have_Latin_digits() {
        assertThat(DateWords.format("yMMMMd", Locale.forLanguageTag("ar"), OPENING.atZone(SHANGHAI)))
                .contains("10")
                .contains("2027");
    }

    @Test
    void what_both_ends_of_a_span_share_is_said_once() {
        assertThat(DateWords.between("yMMMMd", Locale.ENGLISH, SHANGHAI, OPENING, CLOSING))
                .matches("10\\D+12 May 2027");
    }

    @Test
    void times_are_those_of_the_zone() {
        assertThat(DateWords.format("Hm", Locale.ENGLISH, OPENING.atZone(SHANGHAI)))
                .isEqualTo("09:00");
    }

    @Test
    void a_span_in_a_zone_that_is_only_an_offset_says_the_times_there() {
        assertThat(DateWords.between("Hm", Locale.ENGLISH, ZoneId.of("+05:30"), OPENING, OPENING.plusSeconds(3600)))
                .matches("06:30\\D+07:30");
        assertThat(DateWords.between("Hm", Locale.ENGLISH, ZoneId.of("Z"), OPENING, OPENING.plusSeconds(3600)))
                .matches("01:00\\D+02:00");
    }

    @Test
    void zones_have_names_people_know() {
        assertThat(DateWords.zoneName(SHANGHAI, Locale.ENGLISH)).isEqualTo("China Time");
        assertThat(DateWords.zoneName(SHANGHAI, Locale.CHINESE)).contains("中国");
        assertThat(DateWords.zoneName(ZoneId.of("+01:00"), Locale.ENGLISH)).isEqualTo("UTC+01:00");
    }

    @Test
    void a_zone_without_a_name_is_called_by_its_offset_and_not_by_its_id() {
        assertThat(DateWords.zoneName(ZoneId.of("Etc/GMT-1"), Locale.ENGLISH)).isEqualTo("UTC+01:00");
        assertThat(DateWords.zoneName(ZoneId.of("Etc/GMT+3"), Locale.CHINESE)).isEqualTo("UTC-03:00");
    }
}
