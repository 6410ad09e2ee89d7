package org.caravanserai.exchanges.selection;

import jakarta.inject.Inject;
import java.time.Clock;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.call.ApplicationAction;
import org.caravanserai.domain.exchanges.call.ReviewerConflict;
import org.caravanserai.domain.exchanges.call.Reviews;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.exchanges.call.ReviewAccess;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;

/** A reviewer declares a conflict of interest: the application is hidden from then on and cannot be scored by the reviewer. */
@UseCase
@Requires(Permission.REVIEW_APPLICATIONS)
public class DeclareConflict {

    private final Reviews reviews;
    private final ReviewAccess access;
    private final History history;
    private final Clock clock;

    @Inject
    public DeclareConflict(Reviews reviews, ReviewAccess access, History history, Clock clock) {
        this.reviews = reviews;
        this.access = access;
        this.history = history;
        this.clock = clock;
    }

    /**
     * @param reason for the officers of the call
     * @throws NotFound when the caller reviews nothing of this organization
     * @throws Refused {@code reviewed-already} for a reviewer who has scored it
     * @throws Invalid {@code required} for {@code reason}
     */
    public void execute(String code, String reason) {
        var application = access.locked(code);
        var reviewer = access.reviewer();
        if (reviews.by(reviewer, application.id()).isPresent()) {
            throw new Refused("reviewed-already");
        }
        reviews.add(new ReviewerConflict(application.id(), reviewer, reason, clock.instant()));
        history.record(application.id(), ApplicationAction.CONFLICT_DECLARED, reason);
    }
}
