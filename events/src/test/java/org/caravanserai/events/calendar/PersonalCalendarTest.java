package org.caravanserai.events.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import org.caravanserai.domain.events.EventMode;
import org.caravanserai.domain.events.EventState;
import org.caravanserai.domain.events.EventView;
import org.caravanserai.domain.events.ParticipantInfo;
import org.caravanserai.domain.events.notices.ParticipantDirectory;
import org.caravanserai.domain.events.notices.ParticipantView;
import org.caravanserai.domain.events.registration.Attendance;
import org.caravanserai.domain.events.registration.RegistrationState;
import org.caravanserai.platform.config.Setting;
import org.caravanserai.platform.config.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonalCalendarTest {

    private static final Clock NOW = Clock.fixed(Instant.parse("2027-02-01T00:00:00Z"), ZoneOffset.UTC);
    private static final UUID REGISTRATION = UUID.randomUUID();

    private final PersonalCalendar calendar =
            new PersonalCalendar(Settings.of(Map.of(Setting.URL.property(), "https://www.example")), NOW);

    @Test
    void itReplacesThePublicEntryOfTheSameEvent() throws Exception {
        var view = SomeEvent.in(EventState.PUBLISHED, EventMode.HYBRID, "Asia/Shanghai");
        var open = new EventCalendar(new Addresses("https://www.example"), "en", NOW).event(view, null);
        var own = event(
                parse(calendar.toSend(participant(EventState.PUBLISHED, false, RegistrationState.CONFIRMED), "en")));
        var published = event(parse(open));

        assertThat(own.getUid()).isEqualTo(published.getUid());
        assertThat(own.getSequence()).isEqualTo(published.getSequence());
        assertThat(own.getStartDate()).isEqualTo(published.getStartDate());
    }

    @ParameterizedTest
    @CsvSource({
        "PUBLISHED, false, CONFIRMED, PUBLISH, CONFIRMED",
        "PUBLISHED, false, WAITING, PUBLISH, TENTATIVE",
        "POSTPONED, false, CONFIRMED, PUBLISH, TENTATIVE",
        "CANCELLED, true, CONFIRMED, CANCEL, CANCELLED",
        "ARCHIVED, true, CONFIRMED, CANCEL, CANCELLED",
        "PUBLISHED, false, CANCELLED, CANCEL, CANCELLED"
    })
    void itSaysWhatBecameOfTheEventAndOfTheRegistration(
            EventState event, boolean cancelled, RegistrationState registration, String method, String status)
            throws Exception {
        var text = calendar.toSend(participant(event, cancelled, registration), "en");

        parse(text);
        assertThat(text).contains("METHOD:" + method + "\r\n", "STATUS:" + status + "\r\n");
    }

    @Test
    void itHoldsTheJoinLinkAndTheContact() throws Exception {
        var text = calendar.toKeep(participant(EventState.PUBLISHED, false, RegistrationState.CONFIRMED), "zh");

        var own = event(parse(text));
        assertThat(own.getLocation().getValue()).isEqualTo("https://meet.example/room");
        assertThat(own.getDescription().getValue()).contains("https://meet.example/room", "desk@forum.example");
        assertThat(own.getOrganizer().getValue()).isEqualTo("mailto:desk@forum.example");
        assertThat(own.getSummary().getValue()).isEqualTo("丝路教育论坛");
        assertThat(text).doesNotContain("METHOD:");
    }

    @Test
    void aCalendarToFollowHasAllEventsAndSaysWhatIsOff() throws Exception {
        var text = calendar.toFollow(
                "我的报名",
                List.of(
                        participant(EventState.PUBLISHED, false, RegistrationState.CONFIRMED),
                        participant(EventState.PUBLISHED, false, RegistrationState.CANCELLED)),
                "zh");

        assertThat(parse(text).getComponents(Component.VEVENT)).hasSize(2);
        assertThat(parse(text).getComponents(Component.VTIMEZONE)).hasSize(1);
        assertThat(text)
                .contains(
                        "X-WR-CALNAME:我的报名\r\n",
                        "SEQUENCE:3\r\nSTATUS:CONFIRMED\r\n",
                        "SEQUENCE:3\r\nSTATUS:CANCELLED\r\n")
                .doesNotContain("METHOD:");
        assertThat(parse(calendar.toFollow("Registrations", List.of(), "en")).getComponents(Component.VEVENT))
                .isEmpty();
    }

    @Test
    void anEmailGetsItByTheReferenceOfItsRegistration() {
        var files = new RegistrationCalendars(
                new ParticipantDirectory() {
                    @Override
                    public Optional<ParticipantView> ofRegistration(UUID registration, Instant now) {
                        return registration.equals(REGISTRATION)
                                ? Optional.of(participant(EventState.CANCELLED, true, RegistrationState.CONFIRMED))
                                : Optional.empty();
                    }

                    @Override
                    public List<ParticipantView> ofAccount(UUID account, Instant now) {
                        return List.of();
                    }

                    @Override
                    public List<ParticipantView> everOfAccount(UUID account, Instant since, Instant now) {
                        return List.of();
                    }
                },
                calendar,
                NOW);

        assertThat(files.find(RegistrationCalendars.reference(REGISTRATION), Locale.ENGLISH))
                .hasValueSatisfying(file -> {
                    assertThat(file.fileName()).isEqualTo("silk-road-forum.ics");
                    assertThat(file.contentType()).isEqualTo("text/calendar; method=CANCEL");
                    assertThat(file.content()).contains("STATUS:CANCELLED");
                });
        assertThat(files.find(RegistrationCalendars.reference(UUID.randomUUID()), Locale.ENGLISH))
                .isEmpty();
        assertThat(files.find("of-another-area:1", Locale.ENGLISH)).isEmpty();
    }

    private static ParticipantView participant(EventState state, boolean cancelled, RegistrationState registration) {
        var view = SomeEvent.in(state, cancelled, EventMode.HYBRID, "Asia/Shanghai");
        return new ParticipantView(
                REGISTRATION,
                "ABC",
                registration,
                Attendance.ONLINE,
                view.id(),
                view.version(),
                view.slug(),
                view.title(),
                view.summary(),
                state,
                cancelled,
                view.mode(),
                view.startsAt(),
                view.endsAt(),
                view.timeZone(),
                new EventView.Place("Hall", "Kraków", "PL"),
                new ParticipantInfo("https://meet.example/room", "Li \"Wei\"", "desk@forum.example"),
                List.of());
    }

    private static Calendar parse(String text) throws Exception {
        var read = new CalendarBuilder().build(new StringReader(text));
        var result = read.validate();
        assertThat(result.hasErrors()).as(result.toString()).isFalse();
        return read;
    }

    private static VEvent event(Calendar calendar) {
        return (VEvent) calendar.getComponents(Component.VEVENT).get(0);
    }
}
