package org.caravanserai.centers.center;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.center.CenterAction;
import org.caravanserai.domain.centers.center.CenterReview;
import org.caravanserai.domain.centers.center.ReviewMethod;
import org.caravanserai.domain.centers.center.ReviewOutcome;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;

/** The authority records a review of an application: of the documents, a hearing, a visit, the advice of experts. */
@UseCase
@Requires(Permission.APPROVE_CENTERS)
public class ReviewCenterApplication {

    private final AppliedCenters applied;
    private final CurrentCaller caller;
    private final History history;
    private final Clock clock;

    @Inject
    public ReviewCenterApplication(AppliedCenters applied, CurrentCaller caller, History history, Clock clock) {
        this.applied = applied;
        this.caller = caller;
        this.history = history;
        this.clock = clock;
    }

    /** Method and result as entered. */
    public record Command(Slug slug, ReviewMethod method, ReviewOutcome outcome, String note, LocalDate heldOn) {}

    /**
     * @throws NotFound also for a draft
     * @throws Invalid {@code required}, {@code review-in-the-future}
     * @throws Refused {@code center-state} when nothing of it waits for a decision
     */
    public void execute(Command command) {
        var center = applied.lock(command.slug());
        var review = new CenterReview(
                center.id(),
                command.method(),
                command.outcome(),
                command.note(),
                command.heldOn(),
                LocalDate.ofInstant(clock.instant(), center.zone()),
                caller.get(),
                clock.instant());
        history.step(center, CenterAction.REVIEWED, review.note(), center::review);
        applied.add(center, review);
    }
}
