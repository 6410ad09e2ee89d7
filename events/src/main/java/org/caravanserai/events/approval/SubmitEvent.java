package org.caravanserai.events.approval;

import jakarta.inject.Inject;
import java.time.Clock;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.events.AcademicEvents;
import org.caravanserai.domain.events.EventAction;
import org.caravanserai.domain.events.EventFields;
import org.caravanserai.domain.events.EventSubmission;
import org.caravanserai.events.OwnEvents;
import org.caravanserai.events.draft.EventOwnership;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;

/** The organizer sends an event to the authority; what it said is kept, so that the next time shows what changed. */
@UseCase
@Requires(Permission.MANAGE_EVENTS)
public class SubmitEvent {

    private AcademicEvents events;
    private OwnEvents ownEvents;
    private EventOwnership ownership;
    private ApprovalEmails emails;
    private History history;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected SubmitEvent() {}

    @Inject
    SubmitEvent(
            AcademicEvents events,
            OwnEvents ownEvents,
            EventOwnership ownership,
            ApprovalEmails emails,
            History history,
            Clock clock) {
        this.events = events;
        this.ownEvents = ownEvents;
        this.ownership = ownership;
        this.emails = emails;
        this.history = history;
        this.clock = clock;
    }

    /**
     * @throws org.caravanserai.domain.shared.NotFound when there is none that the caller manages
     * @throws org.caravanserai.domain.shared.Refused {@code event-state} when it is neither a draft nor was sent back,
     *     {@code organization-inactive} when its organization was refused, closed or merged
     * @throws org.caravanserai.domain.shared.Invalid {@code time-zone-needed}
     */
    public void execute(String slug) {
        var event = ownEvents.lock(slug);
        ownership.requireActive(event.organizer());
        var before = event.state();
        event.submit(clock.instant());
        events.flush();
        int number = events.submissions(event.id()).size() + 1;
        events.keep(event.id(), new EventSubmission(number, clock.instant(), EventFields.of(event.details())));
        history.record(event.id(), EventAction.SUBMITTED, before, event.state(), null);
        emails.submitted(event, number);
    }
}
