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

/** Somebody whom the organizer has named is no speaker of the session any more. Repeating it changes nothing. */
@UseCase
@Requires(Permission.MANAGE_EVENTS)
public class RemoveSpeaker {

    private final OwnEvents ownEvents;
    private final ReleasedSessions sessions;
    private final NamedSpeakers speakers;
    private final History history;

    @Inject
    RemoveSpeaker(OwnEvents ownEvents, ReleasedSessions sessions, NamedSpeakers speakers, History history) {
        this.ownEvents = ownEvents;
        this.sessions = sessions;
        this.speakers = speakers;
        this.history = history;
    }

    /**
     * @param speaker account of the speaker
     * @throws org.caravanserai.domain.shared.NotFound when the event is not the caller's, or its released programme has no such session
     */
    public void execute(String slug, UUID session, UUID speaker) {
        var event = ownEvents.lock(slug);
        var found = sessions.one(event.id(), session);
        if (speakers.remove(event.id(), session, speaker)) {
            history.record(
                    event.id(), EventAction.SPEAKER_REMOVED, found.texts().title());
        }
    }
}
