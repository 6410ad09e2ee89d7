package org.caravanserai.events.publication;

import jakarta.inject.Inject;
import java.time.Clock;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.events.programme.ProgrammeReleases;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** The organizer makes an approved event public, or a postponed one again; an uploaded programme within its dates goes public with it. */
@UseCase
@Requires(Permission.MANAGE_EVENTS)
public class PublishEvent {

    private final OrganizerSteps steps;
    private final ProgrammeReleases programmes;
    private final Clock clock;

    @Inject
    PublishEvent(OrganizerSteps steps, ProgrammeReleases programmes, Clock clock) {
        this.steps = steps;
        this.programmes = programmes;
        this.clock = clock;
    }

    /**
     * @throws org.caravanserai.domain.shared.NotFound when there is none that the caller manages
     * @throws org.caravanserai.domain.shared.Refused {@code event-state} when it is not approved,
     *     {@code new-dates-needed} when it was postponed and has none
     */
    public void execute(String slug) {
        programmes.releaseWithEvent(steps.take(slug, null, event -> event.publish(clock.instant())));
    }
}
