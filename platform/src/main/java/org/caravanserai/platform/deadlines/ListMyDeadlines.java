package org.caravanserai.platform.deadlines;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.deadlines.Deadline;
import org.caravanserai.domain.deadlines.Deadlines;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/** Deadlines of the caller, assigned in person or by role. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class ListMyDeadlines {

    /** Half a year: what is due later, as the end of an agreement in five years, is nothing to do now. */
    public static final int DAYS_AHEAD = 180;

    /** A thousand years. */
    private static final int EVER = 365_250;

    private final Deadlines deadlines;
    private final CurrentCaller caller;
    private final Clock clock;

    @Inject
    ListMyDeadlines(Deadlines deadlines, CurrentCaller caller, Clock clock) {
        this.deadlines = deadlines;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * An open deadline.
     *
     * @param overdue whether its moment is over
     */
    public record MyDeadline(Deadline deadline, boolean overdue) {}

    /**
     * See {@link Deadlines#of}.
     *
     * @param days only what is overdue or due within so many days; null for all
     */
    public Page<MyDeadline> execute(PageRequest request, @Nullable Integer days) {
        var now = clock.instant();
        return deadlines
                .of(
                        Objects.requireNonNull(caller.get().accountId()),
                        now.plus(Duration.ofDays(days == null ? EVER : Math.min(days, EVER))),
                        request)
                .map(deadline -> new MyDeadline(deadline, deadline.isOverdue(now)));
    }
}
