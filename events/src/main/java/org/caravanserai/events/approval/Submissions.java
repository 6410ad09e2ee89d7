package org.caravanserai.events.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.caravanserai.domain.events.AcademicEvent;
import org.caravanserai.domain.events.AcademicEvents;
import org.caravanserai.domain.events.EventAction;
import org.caravanserai.domain.events.EventFields;
import org.caravanserai.domain.events.EventSubmission;
import org.caravanserai.platform.history.History;

/** Sends an event to the authority and keeps what it says now, so that the next time shows what changed. */
@ApplicationScoped
class Submissions {

    private final AcademicEvents events;
    private final ApprovalEmails emails;
    private final History history;
    private final Clock clock;

    @Inject
    Submissions(AcademicEvents events, ApprovalEmails emails, History history, Clock clock) {
        this.events = events;
        this.emails = emails;
        this.history = history;
        this.clock = clock;
    }

    /**
     * @throws org.caravanserai.domain.shared.Refused {@code event-state} when it is neither a draft nor was sent back
     */
    void send(AcademicEvent event) {
        history.step(event, EventAction.SUBMITTED, null, () -> event.submit(clock.instant()));
        int number = events.submissions(event.id()).size() + 1;
        events.keep(event.id(), new EventSubmission(number, clock.instant(), EventFields.of(event.details())));
        emails.submitted(event, number);
    }
}
