package org.caravanserai.exchanges.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.caravanserai.domain.deadlines.Deadline;
import org.caravanserai.domain.deadlines.DeadlineKind;
import org.caravanserai.domain.exchanges.call.ApplicationAction;
import org.caravanserai.domain.exchanges.call.CallApplications;
import org.caravanserai.domain.exchanges.call.Calls;
import org.caravanserai.domain.exchanges.call.ExchangeDeadline;
import org.caravanserai.domain.exchanges.call.Reference;
import org.caravanserai.domain.exchanges.call.ReferenceStep;
import org.caravanserai.domain.exchanges.call.References;
import org.caravanserai.platform.deadlines.DeadlineHandler;
import org.caravanserai.platform.history.History;

/** Reminds referees before the time is over, who have no account. Who was written to a short while ago is left in peace. */
@ApplicationScoped
public class ReferenceReminders implements DeadlineHandler {

    private final References references;
    private final Calls calls;
    private final CallApplications applications;
    private final ReferenceNotices notices;
    private final History history;
    private final Clock clock;

    @Inject
    ReferenceReminders(
            References references,
            Calls calls,
            CallApplications applications,
            ReferenceNotices notices,
            History history,
            Clock clock) {
        this.references = references;
        this.calls = calls;
        this.applications = applications;
        this.notices = notices;
        this.history = history;
        this.clock = clock;
    }

    @Override
    public DeadlineKind kind() {
        return ExchangeDeadline.REFERENCE;
    }

    @Override
    public boolean remind(Deadline deadline) {
        references
                .byId(deadline.subject())
                .map(Reference::code)
                .flatMap(references::lock)
                .filter(reference -> ReferenceStep.REMIND.isPossible(reference.standing(clock.instant())))
                .ifPresent(this::remind);
        return true;
    }

    private void remind(Reference reference) {
        var application = applications.application(reference.application()).orElseThrow();
        reference.remind(clock.instant());
        notices.reminded(calls.byId(application.call()).orElseThrow(), application, reference);
        history.record(application.id(), ApplicationAction.REFERENCE_REMINDED, reference.name());
    }

    /** The link opens nothing any more. */
    @Override
    public void fellDue(Deadline deadline) {
        notices.over(deadline.subject());
    }
}
