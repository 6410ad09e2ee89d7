package org.caravanserai.events.publication;

import jakarta.inject.Inject;
import java.time.Clock;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** The organizer closes an event that is over. */
@UseCase
@Requires(Permission.MANAGE_EVENTS)
public class CloseEvent {

    private final OrganizerSteps steps;
    private final Clock clock;

    @Inject
    CloseEvent(OrganizerSteps steps, Clock clock) {
        this.steps = steps;
        this.clock = clock;
    }

    /**
     * @throws org.caravanserai.domain.shared.NotFound when there is none that the caller manages
     * @throws org.caravanserai.domain.shared.Refused {@code event-state} when it is not published,
     *     {@code event-not-over} before its end
     */
    public void execute(String slug) {
        steps.take(slug, null, event -> event.close(clock.instant()));
    }
}
