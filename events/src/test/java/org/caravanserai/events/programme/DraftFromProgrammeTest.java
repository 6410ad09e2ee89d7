package org.caravanserai.events.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.caravanserai.domain.events.EventMode;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.schedule.ScheduleSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DraftFromProgrammeTest {

    private static final Slug SOCIETY = Slug.of("society");

    @ParameterizedTest
    @CsvSource({
        "2014-12-27, +01:00, '', Etc/GMT-1",
        "2014-12-27, Z, '', Etc/GMT+0",
        "2014-12-27, -03:30, '', Etc/GMT+3",
        "2014-12-27, +01:00, '\"city\": \"Berlin\",', Europe/Berlin",
        "2014-12-27, -05:00, '\"city\": \"new york\",', America/New_York",
        "2014-12-27, +09:00, '\"city\": \"Berlin\",', Etc/GMT-9",
        "2014-12-27, +01:00, '\"city\": \"Hamburg\",', Etc/GMT-1",
        "2014-12-27, +01:00, '\"city\": \"Berlin\", \"time_zone_name\": \"Europe/Vienna\",', Europe/Vienna"
    })
    void theZoneIsTheOneNamedOrThatOfTheCityElseAnOffsetUntilSomebodyChooses(
            String date, String offset, String said, String zone) {
        var schedule = """
            {"schedule": {"version": "1", "conference": {"acronym": "cc", "title": "Congress", %s
             "days": [{"index": 1, "date": "%s", "day_start": "%sT10:00:00%s", "day_end": "%sT20:00:00%s",
               "rooms": {"Hall": [{"guid": "11111111-1111-4111-8111-111111111111", "title": "Opening",
                 "date": "%sT11:00:00%s", "start": "11:00", "duration": "01:00"}]}}]}}}
            """.formatted(said, date, date, offset, date, offset, date, offset);
        var programme = new ScheduleSource(schedule.getBytes(StandardCharsets.UTF_8), ZoneOffset.UTC)
                .read()
                .programme();

        assertThat(new DraftFromProgramme(programme).draft(SOCIETY).timeZone()).isEqualTo(ZoneId.of(zone));
    }

    @ParameterizedTest
    @CsvSource({"online, online, ONLINE", "online, lecturehall, ON_SITE"})
    void anEventWhoseRoomsAreAllOnlineIsOnline(String first, String second, EventMode mode) {
        var schedule = """
            {"schedule": {"version": "1", "conference": {"acronym": "cc", "title": "Congress",
             "rooms": [{"name": "A", "type": "%s"}, {"name": "B", "type": "%s"}],
             "days": [{"index": 1, "date": "2027-05-10", "day_start": "2027-05-10T10:00:00Z", "day_end": "2027-05-10T20:00:00Z",
               "rooms": {}}]}}}
            """.formatted(first, second);
        var programme = new ScheduleSource(schedule.getBytes(StandardCharsets.UTF_8), ZoneOffset.UTC)
                .read()
                .programme();

        assertThat(new DraftFromProgramme(programme).draft(SOCIETY).mode()).isEqualTo(mode);
    }
}
