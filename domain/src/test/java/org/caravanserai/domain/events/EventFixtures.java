package org.caravanserai.domain.events;

import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.caravanserai.domain.events.registration.RegistrationTerms;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.domain.shared.Tags;

/** Events for tests, told in one line. */
public final class EventFixtures {

    public static final Instant NOW = Instant.parse("2027-01-15T08:00:00Z");
    public static final Instant START = Instant.parse("2027-05-10T01:00:00Z");
    public static final Instant END = Instant.parse("2027-05-12T10:00:00Z");
    public static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    public static final UUID ORGANIZER = Ids.next();

    private EventFixtures() {}

    public static EventDetails forum() {
        return new EventDetails(
                EventKind.FORUM,
                EventMode.HYBRID,
                LocalizedText.of("en", "Presidents' Forum", "zh", "大学校长论坛"),
                LocalizedText.of("en", "A meeting of university presidents."),
                LocalizedText.EMPTY,
                ORGANIZER,
                null,
                Tags.of("en", "zh"),
                new Schedule(START, END, SHANGHAI),
                new Venue("Great Hall", "Guiyang", CountryCode.of("CN")),
                RegistrationTerms.unlimited());
    }

    public static EventDetails forumOn(Instant start, Instant end) {
        var facts = forum().approvedFacts();
        return forum().with(new EventDetails.ApprovedFacts(
                facts.kind(), facts.mode(), facts.organizer(), new Schedule(start, end, SHANGHAI), facts.venue()));
    }

    public static EventDetails with(RegistrationTerms terms) {
        var forum = forum();
        return new EventDetails(
                forum.kind(),
                forum.mode(),
                forum.title(),
                forum.summary(),
                forum.description(),
                forum.organizer(),
                forum.series(),
                forum.languages(),
                forum.schedule(),
                forum.venue(),
                terms);
    }

    public static EventDetails titled(String english) {
        var forum = forum();
        return new EventDetails(
                forum.kind(),
                forum.mode(),
                LocalizedText.of("en", english),
                forum.summary(),
                forum.description(),
                forum.organizer(),
                forum.series(),
                forum.languages(),
                forum.schedule(),
                forum.venue(),
                forum.registration());
    }

    /** A draft of this organization on these terms, under an address of its own. */
    public static AcademicEvent of(UUID organizer, RegistrationTerms terms) {
        var forum = with(terms);
        var facts = forum.approvedFacts();
        return new AcademicEvent(
                Slug.of("forum-" + Ids.next()),
                forum.with(new EventDetails.ApprovedFacts(
                        facts.kind(), facts.mode(), organizer, facts.schedule(), facts.venue())),
                NOW);
    }

    public static AcademicEvent draft() {
        return new AcademicEvent(Slug.of("presidents-forum"), forum(), NOW);
    }

    public static AcademicEvent submitted() {
        var event = draft();
        event.submit(NOW);
        return event;
    }

    public static AcademicEvent approved() {
        var event = submitted();
        event.approve();
        return event;
    }

    public static AcademicEvent published() {
        var event = approved();
        event.publish(NOW);
        return event;
    }
}
