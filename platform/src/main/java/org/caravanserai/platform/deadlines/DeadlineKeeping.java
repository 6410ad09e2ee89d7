package org.caravanserai.platform.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.caravanserai.domain.deadlines.DeadlineAction;
import org.caravanserai.domain.deadlines.DeadlineKind;
import org.caravanserai.domain.deadlines.DeadlineOrder;
import org.caravanserai.domain.deadlines.DeadlineState;
import org.caravanserai.domain.deadlines.Deadlines;
import org.caravanserai.platform.history.History;

/** Sets and ends deadlines, in the transaction of the area's use case. */
@ApplicationScoped
public class DeadlineKeeping {

    private final Deadlines deadlines;
    private final History history;
    private final Clock clock;

    @Inject
    DeadlineKeeping(Deadlines deadlines, History history, Clock clock) {
        this.deadlines = deadlines;
        this.history = history;
        this.clock = clock;
    }

    /**
     * Sets a deadline, or changes the open one of this kind about this subject.
     *
     * @return its identity
     */
    public UUID set(DeadlineOrder order) {
        var id = deadlines.set(order, clock.instant());
        history.record(
                id, DeadlineAction.SET, order.dueAt().atZone(order.zone()).toString());
        return id;
    }

    /** Marks the open deadline as done; does nothing if there is none. */
    public void done(DeadlineKind kind, UUID subject) {
        end(kind, subject, DeadlineState.DONE, DeadlineAction.DONE);
    }

    /** Cancels the open deadline; does nothing if there is none. */
    public void cancel(DeadlineKind kind, UUID subject) {
        end(kind, subject, DeadlineState.CANCELLED, DeadlineAction.CANCELLED);
    }

    private void end(DeadlineKind kind, UUID subject, DeadlineState state, DeadlineAction action) {
        deadlines
                .end(kind, subject, state, clock.instant())
                .ifPresent(id -> history.record(id, action, DeadlineState.OPEN, state, null));
    }
}
