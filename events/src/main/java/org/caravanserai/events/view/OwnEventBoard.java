package org.caravanserai.events.view;

import jakarta.inject.Inject;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.events.EventBoard;
import org.caravanserai.domain.events.EventDirectory;
import org.caravanserai.events.OwnEvents;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** The events that the caller manages or helps with, by stage. */
@UseCase
@Requires(Permission.READ_PARTICIPANTS)
public class OwnEventBoard {

    private final EventDirectory directory;
    private final OwnEvents ownEvents;

    @Inject
    public OwnEventBoard(EventDirectory directory, OwnEvents ownEvents) {
        this.directory = directory;
        this.ownEvents = ownEvents;
    }

    /**
     * @param most how many events a column holds
     */
    public EventBoard execute(int most) {
        var scope = ownEvents.scope(Permission.READ_PARTICIPANTS);
        return EventBoard.of(directory.perStage(scope, most), directory.perState(scope));
    }
}
