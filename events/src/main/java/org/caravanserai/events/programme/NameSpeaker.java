package org.caravanserai.events.programme;

import jakarta.inject.Inject;
import java.util.UUID;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.events.EventAction;
import org.caravanserai.domain.events.programme.NamedSpeakers;
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
     */
    public void execute(String slug, UUID session, String person) {
        var event = ownEvents.lock(slug);
        var found = sessions.one(event.id(), session);
        var record = people.kept(person);
        if (speakers.add(event.id(), session, record.account())) {
            history.record(event.id(), EventAction.SPEAKER_NAMED, found.texts().title());
        }
    }
}
