package org.caravanserai.events.programme;

import jakarta.inject.Inject;
import java.util.UUID;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.events.AcademicEvent;
import org.caravanserai.domain.events.EventAction;
import org.caravanserai.domain.events.programme.NamedSpeakers;
import org.caravanserai.domain.events.programme.ProgrammeSession;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.events.OwnEvents;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;
import org.caravanserai.platform.people.PeopleBook;

/** The organizer names somebody of whom a record is kept as a speaker of a session. Naming again changes nothing. */
@UseCase
@Requires(Permission.MANAGE_EVENTS)
public class NameSpeaker {

    private final OwnEvents ownEvents;
    private final ReleasedSessions sessions;
    private final NamedSpeakers speakers;
    private final PeopleBook people;
    private final History history;

    @Inject
    NameSpeaker(
            OwnEvents ownEvents,
            ReleasedSessions sessions,
            NamedSpeakers speakers,
            PeopleBook people,
            History history) {
        this.ownEvents = ownEvents;
        this.sessions = sessions;
        this.speakers = speakers;
        this.people = people;
        this.history = history;
    }

    /**
     * @param person code of a record that the caller keeps
     * @throws org.caravanserai.domain.shared.NotFound when the event is not the caller's, its released programme has no such session, or the caller does not
     *     keep the record
     * @throws Refused {@code speaker-elsewhere}, naming the session that the same person speaks in at that time
     */
    public void execute(String slug, UUID session, String person) {
        var event = ownEvents.lock(slug);
        var found = sessions.one(event.id(), session);
        var record = people.kept(person);
        requireFree(event, found, record.account());
        if (speakers.add(event.id(), session, record.account())) {
            history.record(event.id(), EventAction.SPEAKER_NAMED, found.texts().title());
        }
    }

    private void requireFree(AcademicEvent event, ProgrammeSession session, UUID account) {
        var zone = event.schedule().timeZone();
        for (var named : speakers.of(event.id())) {
            sessions.during(event.id(), session)
                    .filter(other ->
                            named.account().equals(account) && named.session().equals(other.guid()))
                    .findFirst()
                    .ifPresent(other -> {
                        throw new Refused(
                                "speaker-elsewhere",
                                named.name().full(),
                                other.texts().title(),
                                other.start().atZoneSameInstant(zone).toLocalTime(),
                                other.end().atZoneSameInstant(zone).toLocalTime(),
                                other.room());
                    });
        }
    }
}
