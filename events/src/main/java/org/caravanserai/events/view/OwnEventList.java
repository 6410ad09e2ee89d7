package org.caravanserai.events.view;

import jakarta.inject.Inject;
import java.util.List;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.events.EventDirectory;
import org.caravanserai.domain.events.EventDirectory.PerState;
import org.caravanserai.domain.events.EventRow;
import org.caravanserai.domain.events.EventState;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.events.OwnEvents;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/** The events that the caller manages or helps with. */
@UseCase
@Requires(Permission.READ_PARTICIPANTS)
public class OwnEventList {

    private final EventDirectory directory;
    private final OwnEvents ownEvents;

    @Inject
    public OwnEventList(EventDirectory directory, OwnEvents ownEvents) {
        this.directory = directory;
        this.ownEvents = ownEvents;
    }

    /** One page of events with the number in each state. */
    public record Answer(Page<EventRow> events, List<PerState> perState) {}

    /**
     * @param state null: all
     */
    public Answer execute(@Nullable EventState state, PageRequest request) {
        var scope = ownEvents.scope(Permission.READ_PARTICIPANTS);
        return new Answer(directory.of(scope, state, request), directory.perState(scope));
    }
}
