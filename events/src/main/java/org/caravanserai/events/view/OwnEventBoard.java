package org.caravanserai.events.view;

import jakarta.inject.Inject;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.events.EventBoard;
import org.caravanserai.domain.events.EventDirectory;
import org.caravanserai.events.OwnEvents;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** The events of the organizations whose events the caller manages, by stage. */
@UseCase
@Requires(Permission.MANAGE_EVENTS)
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
        var organizations = ownEvents.organizations();
        return EventBoard.of(directory.perStage(organizations, most), directory.perState(organizations));
    }
}
