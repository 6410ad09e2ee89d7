package org.caravanserai.events.view;

import jakarta.inject.Inject;
import org.caravanserai.domain.events.EventDirectory;
import org.caravanserai.domain.events.EventView;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.UseCase;

/** One event with its seats, for people who may see it. */
@UseCase
@Public
public class ShowEvent {

    private final EventDirectory directory;
    private final CurrentCaller caller;

    @Inject
    public ShowEvent(EventDirectory directory, CurrentCaller caller) {
        this.directory = directory;
        this.caller = caller;
    }

    /**
     * @throws NotFound when there is none, or the caller may not see it
     */
    public EventView execute(String slug) {
        return directory
                .bySlug(slug)
                .filter(event -> event.isVisibleTo(caller.get()))
                .map(event -> event.asSeenBy(caller.get()))
                .orElseThrow(() -> new NotFound("not-found"));
    }
}
