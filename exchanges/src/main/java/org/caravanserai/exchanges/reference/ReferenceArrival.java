package org.caravanserai.exchanges.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.function.BiConsumer;
import org.caravanserai.domain.exchanges.call.ApplicationAction;
import org.caravanserai.domain.exchanges.call.CallApplications;
import org.caravanserai.domain.exchanges.call.Calls;
import org.caravanserai.domain.exchanges.call.Reference;
import org.caravanserai.exchanges.emails.ExchangeEmail;
import org.caravanserai.platform.history.History;

/** Records the referee's answer in the history and notifies the applicant. */
@ApplicationScoped
class ReferenceArrival {

    private final Calls calls;
    private final CallApplications applications;
    private final ReferenceHolder holder;
    private final ReferenceNotices notices;
    private final History history;
    private final Clock clock;

    @Inject
    ReferenceArrival(
            Calls calls,
            CallApplications applications,
            ReferenceHolder holder,
            ReferenceNotices notices,
            History history,
            Clock clock) {
        this.calls = calls;
        this.applications = applications;
        this.holder = holder;
        this.notices = notices;
        this.history = history;
        this.clock = clock;
    }

    /**
     * @param step of the reference, at the moment
     */
    void answer(
            Reference reference,
            BiConsumer<Reference, Instant> step,
            ApplicationAction action,
            ExchangeEmail template) {
        holder.acting(reference, () -> {
            step.accept(reference, clock.instant());
            var application = applications.application(reference.application()).orElseThrow();
            history.record(application.id(), action, reference.name());
            notices.answered(calls.byId(application.call()).orElseThrow(), application, reference, template);
            return reference;
        });
    }
}
