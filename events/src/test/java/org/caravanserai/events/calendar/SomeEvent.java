package org.caravanserai.events.calendar;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.events.EventKind;
import org.caravanserai.domain.events.EventMode;
import org.caravanserai.domain.events.EventState;
import org.caravanserai.domain.events.EventView;
import org.caravanserai.domain.events.ParticipantInfo;
import org.caravanserai.domain.events.listing.EventListItem;
import org.caravanserai.domain.organizations.Sector;
import org.caravanserai.domain.questions.Questionnaire;
import org.caravanserai.domain.shared.LocalizedText;

public final class SomeEvent {

    static final UUID ID = UUID.fromString("0190a0c0-0000-7000-8000-000000000001");

    private SomeEvent() {}

    public static EventView in(EventState state, EventMode mode, String zone) {
        return in(state, state == EventState.CANCELLED, mode, zone);
    }

    static EventView in(EventState state, boolean cancelled, EventMode mode, String zone) {
        return new EventView(
                ID,
                3,
                "silk-road-forum",
                EventKind.FORUM,
                state,
                mode,
                LocalizedText.of("en", "Silk Road Forum; schools, and more", "zh", "丝路教育论坛"),
                LocalizedText.of(
                        "en", "One line,\nand another with a back\\slash " + "and a very long tail ".repeat(9)),
                LocalizedText.EMPTY,
                new EventView.Organizer(
                        UUID.randomUUID(),
                        "great-university",
                        LocalizedText.of("en", "Great University"),
                        Sector.UNIVERSITY,
                        true,
                        "05abbep66"),
                new EventView.Series("silk-road", LocalizedText.of("en", "Silk Road Forums")),
                List.of("en", "zh"),
                Instant.parse("2027-05-10T01:00:00Z"),
                Instant.parse("2027-05-12T10:00:00Z"),
                zone,
                new EventView.Place("Hall of Learning", "Kraków", "PL"),
                new EventView.Terms(null, null, null, 100, 50, true, false, true, true, Questionnaire.NONE),
                40,
                0,
                List.of(new EventView.Pool("ON_SITE", 100, 38, 0), new EventView.Pool("ONLINE", 50, 2, 0)),
                null,
                state == EventState.DRAFT ? null : Instant.parse("2027-01-02T03:04:05Z"),
                cancelled,
                false,
                null,
                ParticipantInfo.NONE);
    }

    static EventListItem listed(String zone) {
        return listed(EventState.PUBLISHED, false, zone);
    }

    static EventListItem listed(EventState state, boolean cancelled, String zone) {
        EventView view = in(state, cancelled, EventMode.HYBRID, zone);
        return new EventListItem(
                view.id(),
                view.slug(),
                view.kind(),
                view.state(),
                view.cancelled(),
                view.mode(),
                view.title(),
                view.summary(),
                view.organizer().name(),
                view.organizer().slug(),
                view.organizer().sector(),
                null,
                view.languages(),
                view.startsAt(),
                view.endsAt(),
                zone,
                view.venue().name(),
                view.venue().city(),
                view.venue().country(),
                110,
                40,
                0,
                Instant.parse("2027-01-02T03:04:05Z"),
                Instant.parse("2027-01-03T03:04:05.678Z"),
                view.version());
    }
}
