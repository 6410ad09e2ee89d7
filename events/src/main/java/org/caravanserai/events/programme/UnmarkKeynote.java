package org.caravanserai.events.programme;

import jakarta.inject.Inject;
import java.util.UUID;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.events.EventAction;
import org.caravanserai.domain.events.programme.Programmes;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.events.OwnEvents;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;

/** The organizer says that a session is no keynote. Repeating it changes nothing. */
@UseCase
@Requires(Permission.MANAGE_EVENTS)
public class UnmarkKeynote {

    private final OwnEvents ownEvents;
    private final Programmes programmes;
    private final History history;

    @Inject
    public UnmarkKeynote(OwnEvents ownEvents, Programmes programmes, History history) {
        this.ownEvents = ownEvents;
        this.programmes = programmes;
        this.history = history;
    }

    /**
     * @throws NotFound when the event is not the caller's, or its released programme has no such session
     */
    public void execute(String slug, UUID session) {
        var event = ownEvents.lock(slug);
        var kept = programmes.of(event.id()).orElseThrow(() -> new NotFound("not-found"));
        var found = kept.programme().sessions().stream()
                .filter(each -> each.guid().equals(session))
                .findFirst()
                .orElseThrow(() -> new NotFound("not-found"));
        if (kept.keynotes().has(found)) {
            programmes.mark(event.id(), kept.keynotes().without(session));
            history.record(
                    event.id(), EventAction.KEYNOTE_UNMARKED, found.texts().title());
        }
    }
}
