package org.caravanserai.events.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.caravanserai.domain.access.Caller;
import org.caravanserai.domain.events.AcademicEvent;
import org.caravanserai.domain.events.EventDetails.ApprovedFacts;
import org.caravanserai.domain.events.EventFixtures;
import org.caravanserai.domain.events.EventMode;
import org.caravanserai.domain.events.ParticipantInfo;
import org.caravanserai.domain.events.Venue;
import org.caravanserai.domain.events.notices.EventNotice;
import org.caravanserai.domain.events.notices.EventNotices;
import org.caravanserai.domain.events.notices.EventReminders;
import org.caravanserai.domain.events.registration.Attendance;
import org.caravanserai.domain.events.registration.EventRegistrations;
import org.caravanserai.domain.events.registration.RegistrationDirectory;
import org.caravanserai.domain.events.registration.RegistrationState;
import org.caravanserai.domain.events.registration.RegistrationView;
import org.caravanserai.domain.history.HistoryEntries;
import org.caravanserai.domain.mail.MailMessage;
import org.caravanserai.domain.mail.Outbox;
import org.caravanserai.domain.questions.Answers;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.events.emails.EventEmail;
import org.caravanserai.events.registration.Fakes;
import org.caravanserai.events.registration.GuestKeys;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.config.Settings;
import org.caravanserai.platform.config.Signatures;
import org.caravanserai.platform.history.History;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ParticipantNoticesTest {

    private static final Instant NOW = EventFixtures.NOW;
    private static final Instant EARLY = NOW.minus(Duration.ofDays(30));
    private static final ParticipantInfo INFO =
            new ParticipantInfo("https://meet.example/room", "Li Wei", "desk@forum.example");

    private final List<MailMessage> sent = new ArrayList<>();
    private final List<EventNotice> published = new ArrayList<>();
    private final List<RegistrationView> people = new ArrayList<>();
    private final AcademicEvent event = EventFixtures.published();
    private final ParticipantEmails emails = new ParticipantEmails(
            Fakes.of(Outbox.class, Map.of("putAll", arguments -> {
                sent.addAll(ParticipantNoticesTest.<Collection<MailMessage>>cast(arguments[0]));
                return sent.size();
            })),
            Fakes.of(RegistrationDirectory.class, Map.of("each", arguments -> {
                people.forEach(
                        ParticipantNoticesTest.<Consumer<RegistrationView>>cast(arguments[arguments.length - 1]));
                return null;
            })),
            guestKeys());
    private final ParticipantNotices notices = new ParticipantNotices(
            Fakes.of(EventNotices.class, Map.of("publish", arguments -> published.add((EventNotice) arguments[1]))),
            emails,
            new History(
                    Fakes.of(HistoryEntries.class, Map.of("add", arguments -> null)),
                    caller(),
                    Clock.fixed(NOW, ZoneOffset.UTC)),
            caller(),
            Clock.fixed(NOW, ZoneOffset.UTC));

    @BeforeEach
    void peopleHaveSignedUp() {
        people.add(person("anna", RegistrationState.CONFIRMED, Attendance.ON_SITE, false, "en", EARLY));
        people.add(person("li", RegistrationState.CONFIRMED, Attendance.ONLINE, true, "zh", EARLY));
        people.add(person("boris", RegistrationState.WAITING, Attendance.ONLINE, false, "ru", EARLY));
        people.add(person("amal", RegistrationState.PENDING, Attendance.ON_SITE, false, "ar", EARLY));
        people.add(person("gone", RegistrationState.CANCELLED, Attendance.ON_SITE, false, "en", EARLY));
    }

    @Test
    void everybodyWithALiveRegistrationHearsWhatWasAndWhatIs() {
        var before = event.details().approvedFacts();
        event.adopt(moved(before, "Small Hall"));
        notices.changed(event, before);

        assertThat(published).singleElement().satisfies(notice -> assertThat(notice.changes())
                .extracting(change -> change.field())
                .containsExactly("startsAt", "endsAt", "venue.name"));
        assertThat(sent)
                .extracting(mail -> mail.recipient().address().value())
                .containsExactly("anna@x.example", "li@x.example", "boris@x.example", "amal@x.example");
        assertThat(sent).allMatch(mail -> mail.template() == EventEmail.EVENT_CHANGED);
        assertThat(sent).extracting(MailMessage::dedupKey).doesNotHaveDuplicates();
        var chinese = sent.get(1).arguments();
        assertThat(chinese.value("event")).isEqualTo("大学校长论坛");
        assertThat(chinese.value("beforeStartsAt")).isEqualTo("2027-05-10T09:00+08:00[Asia/Shanghai]");
        assertThat(chinese.value("startsAt")).isEqualTo("2027-05-17T09:00+08:00[Asia/Shanghai]");
        assertThat(chinese.value("beforePlace")).isEqualTo("Great Hall, Guiyang, 中国");
        assertThat(chinese.value("place")).isEqualTo("Small Hall, Guiyang, 中国");
        assertThat(chinese.value("beforeMode")).isEmpty();
        assertThat(chinese.value("calendar")).contains(people.get(1).id().toString());
        assertThat(chinese.value("link")).startsWith("/registrations/LI?key=");
        assertThat(sent.get(0).arguments().value("link")).isEqualTo("/registrations/ANNA");
    }

    @Test
    void whatDoesNotConcernThemIsNotWritten() {
        notices.changed(event, event.details().approvedFacts());
        var approved = EventFixtures.approved();
        var before = approved.details().approvedFacts();
        approved.adopt(moved(before, "Small Hall"));
        notices.changed(approved, before);

        assertThat(sent).isEmpty();
        assertThat(published).isEmpty();
    }

    @Test
    void onlyThoseWithAConfirmedOnlinePlaceLearnTheJoinLink() {
        event.change(event.details().telling(INFO));
        notices.joinLinkChanged(event);

        assertThat(published).singleElement().satisfies(notice -> {
            assertThat(notice.audience()).isEqualTo(EventNotice.Audience.CONFIRMED_ONLINE);
            assertThat(notice.toString()).doesNotContain("meet.example");
        });
        assertThat(sent).singleElement().satisfies(mail -> {
            assertThat(mail.recipient().address().value()).isEqualTo("li@x.example");
            assertThat(mail.arguments().value("joinLink")).isEqualTo("https://meet.example/room");
            assertThat(mail.replyTo()).isEqualTo(EmailAddress.of("desk@forum.example"));
        });

        var before = event.details().approvedFacts();
        event.adopt(moved(before, "Small Hall"));
        sent.clear();
        notices.changed(event, before);
        assertThat(sent)
                .extracting(mail -> mail.arguments().value("joinLink"))
                .containsExactly("", "https://meet.example/room", "", "");
    }

    @Test
    void remindedAreThoseWhoHoldAPlaceAndSignedUpBeforeTheReminderWasDue() {
        people.add(person(
                "late",
                RegistrationState.CONFIRMED,
                Attendance.ON_SITE,
                false,
                "en",
                EventFixtures.START.minus(Duration.ofDays(6))));
        var claims = new ArrayList<EventReminders.Due>();
        var step = new ReminderStep(
                Fakes.of(
                        EventReminders.class,
                        Map.of(
                                "claim",
                                arguments -> claims.isEmpty() && claims.add((EventReminders.Due) arguments[0]))),
                Fakes.of(
                        org.caravanserai.domain.events.AcademicEvents.class,
                        Map.of("byId", arguments -> java.util.Optional.of(event))),
                emails,
                Clock.fixed(NOW, ZoneOffset.UTC));

        step.remind(new EventReminders.Due(event.id(), 7));
        step.remind(new EventReminders.Due(event.id(), 7));

        assertThat(sent)
                .extracting(mail -> mail.recipient().address().value())
                .containsExactly("anna@x.example", "li@x.example");
        assertThat(sent).allMatch(mail -> mail.template() == EventEmail.EVENT_REMINDER);
    }

    private static ApprovedFacts moved(ApprovedFacts facts, String hall) {
        return new ApprovedFacts(
                facts.kind(),
                EventMode.HYBRID,
                facts.organizer(),
                EventFixtures.forumOn(
                                EventFixtures.START.plus(Duration.ofDays(7)),
                                EventFixtures.END.plus(Duration.ofDays(7)))
                        .schedule(),
                new Venue(hall, "Guiyang", CountryCode.of("CN")));
    }

    private RegistrationView person(
            String name,
            RegistrationState state,
            Attendance attendance,
            boolean guest,
            String language,
            Instant since) {
        UUID id = Ids.next();
        return new RegistrationView(
                id,
                name.toUpperCase(java.util.Locale.ROOT),
                event.slug().value(),
                event.title(),
                EventFixtures.START,
                EventFixtures.END,
                "Asia/Shanghai",
                "PUBLISHED",
                false,
                state,
                null,
                attendance,
                0,
                name,
                name + "@x.example",
                null,
                null,
                guest,
                language,
                since,
                Answers.NONE,
                null);
    }

    @SuppressWarnings("unchecked")
    private static <T> T cast(Object value) {
        return (T) value;
    }

    private static CurrentCaller caller() {
        var caller = new CurrentCaller();
        caller.set(Caller.SYSTEM);
        return caller;
    }

    private static GuestKeys guestKeys() {
        return new GuestKeys(
                Fakes.of(EventRegistrations.class, Map.of()),
                new Signatures(Settings.of(Map.of("caravanserai.secret", "of this instance"))));
    }
}
