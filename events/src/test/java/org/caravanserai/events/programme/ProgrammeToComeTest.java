package org.caravanserai.events.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.caravanserai.domain.events.EventMode;
import org.caravanserai.domain.events.EventState;
import org.caravanserai.domain.events.programme.ProgrammeDay;
import org.caravanserai.events.calendar.Addresses;
import org.caravanserai.events.calendar.SomeEvent;
import org.caravanserai.schedule.ScheduleJsonWriter;
import org.caravanserai.schedule.ScheduleXmlWriter;
import org.caravanserai.schedule.Schemas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An event of which only the dates are known has a schedule all the same. */
class ProgrammeToComeTest {

    private static final Addresses ADDRESSES = new Addresses("https://www.example");

    @ParameterizedTest
    @ValueSource(strings = {"Asia/Shanghai", "America/New_York", "UTC", "+05:30"})
    void itIsValidInBothForms(String zone) throws Exception {
        var event = SomeEvent.in(EventState.PUBLISHED, EventMode.HYBRID, zone);
        var programme = ProgrammeToCome.of(event, "zh", ADDRESSES);

        Schemas.assertStrict(
                new ScheduleXmlWriter(programme).write(),
                new ScheduleJsonWriter(programme, ADDRESSES.programme(event.slug())).write());
    }

    @Test
    void itsDaysAreThoseOfTheEvent() {
        var programme = ProgrammeToCome.of(
                SomeEvent.in(EventState.PUBLISHED, EventMode.HYBRID, "Asia/Shanghai"), "zh", ADDRESSES);

        assertThat(programme.conference().title()).isEqualTo("丝路教育论坛");
        assertThat(programme.sessions()).isEmpty();
        assertThat(programme.days())
                .extracting(ProgrammeDay::index, day -> day.start() + " " + day.end())
                .containsExactly(
                        tuple(1, "2027-05-10T09:00+08:00 2027-05-10T23:59+08:00"),
                        tuple(2, "2027-05-11T00:00+08:00 2027-05-11T23:59+08:00"),
                        tuple(3, "2027-05-12T00:00+08:00 2027-05-12T18:00+08:00"));
    }
}
