package org.caravanserai.platform.deadlines;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.caravanserai.domain.deadlines.Deadline;
import org.caravanserai.domain.deadlines.DeadlineAction;
import org.caravanserai.domain.deadlines.Deadlines;
import org.caravanserai.platform.access.OwnTransaction;
import org.caravanserai.platform.history.History;

/** What the job does for one deadline, each in a transaction of its own: claim, act, note, or nothing of it. */
@OwnTransaction
class DeadlineSteps {

    private final Deadlines deadlines;
    private final DeadlineEmails emails;
    private final Instance<DeadlineHandler> handlers;
    private final History history;
    private final Clock clock;

    @Inject
    DeadlineSteps(
            Deadlines deadlines,
            DeadlineEmails emails,
            @Any Instance<DeadlineHandler> handlers,
            History history,
            Clock clock) {
        this.deadlines = deadlines;
        this.emails = emails;
        this.handlers = handlers;
        this.history = history;
        this.clock = clock;
    }

    List<Deadlines.DueReminder> remindersDue(int most) {
        return deadlines.remindersDue(clock.instant(), most);
    }

    void remind(Deadlines.DueReminder reminder) {
        if (deadlines.claimReminder(reminder, clock.instant())) {
            deadlines
                    .byId(reminder.deadline())
                    .filter(deadline -> handlers(deadline).noneMatch(handler -> handler.remind(deadline)))
                    .ifPresent(deadline -> emails.remind(deadline, reminder.leadDays()));
        }
    }

    private Stream<DeadlineHandler> handlers(Deadline deadline) {
        return handlers.stream().filter(handler -> handler.kind().name().equals(deadline.kind()));
    }

    List<UUID> fallenDue(int most) {
        return deadlines.fallenDue(clock.instant(), most);
    }

    void tell(UUID id) {
        deadlines.claimFallenDue(id, clock.instant()).ifPresent(deadline -> {
            history.record(id, DeadlineAction.FELL_DUE, null);
            handlers(deadline).forEach(handler -> handler.fellDue(deadline));
        });
    }

    List<UUID> toEscalate(int most) {
        return deadlines.toEscalate(clock.instant(), most);
    }

    void escalate(UUID id) {
        deadlines.claimEscalation(id, clock.instant()).ifPresent(this::escalate);
    }

    private void escalate(Deadline deadline) {
        emails.escalate(deadline);
        history.record(deadline.id(), DeadlineAction.ESCALATED, null);
    }
}
