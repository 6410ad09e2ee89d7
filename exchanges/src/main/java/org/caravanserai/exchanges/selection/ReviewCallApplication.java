package org.caravanserai.exchanges.selection;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.call.ApplicationAction;
import org.caravanserai.domain.exchanges.call.CallStep;
import org.caravanserai.domain.exchanges.call.Calls;
import org.caravanserai.domain.exchanges.call.Review;
import org.caravanserai.domain.exchanges.call.Reviews;
import org.caravanserai.domain.exchanges.call.ScoringScheme;
import org.caravanserai.domain.shared.Forbidden;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.exchanges.call.ReviewAccess;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;
import org.jspecify.annotations.Nullable;

/** A reviewer scores an application by the criteria of its call; the application gets the mean of all reviews. */
@UseCase
@Requires(Permission.REVIEW_APPLICATIONS)
public class ReviewCallApplication {

    private final Calls calls;
    private final Reviews reviews;
    private final ReviewAccess access;
    private final History history;
    private final Clock clock;

    @Inject
    public ReviewCallApplication(Calls calls, Reviews reviews, ReviewAccess access, History history, Clock clock) {
        this.calls = calls;
        this.reviews = reviews;
        this.access = access;
        this.history = history;
        this.clock = clock;
    }

    /**
     * Reviewing again replaces the reviewer's own review.
     *
     * @param points by key of the criterion, 0 to 10; for a call without criteria {@code overall}
     * @param comment for the officers of the call; null for none
     * @return the score of the application, 0 to 100
     * @throws NotFound when the caller reviews nothing of this organization
     * @throws Forbidden {@code own-application} for the reviewer's own; {@code applies-for-call} for one in competition with it
     * @throws Refused {@code call-still-open}, {@code results-released}, {@code application-state}
     * @throws Invalid each fault with its field
     */
    public BigDecimal execute(String code, Map<String, BigDecimal> points, @Nullable String comment) {
        var application = access.locked(code);
        var call = calls.byId(application.call()).orElseThrow();
        var now = clock.instant();
        access.requireImpartial(call);
        call.require(CallStep.SCORE, now);
        var scheme = ReviewAccess.scheme(call);
        var reviewer = access.reviewer();
        var before = reviews.by(reviewer, application.id());
        if (before.isPresent()) {
            before.get().change(scheme, points, comment, now);
        } else {
            reviews.add(new Review(application.id(), reviewer, scheme, points, comment, now));
        }
        var totals = reviews.of(application.id()).stream().map(Review::total).toList();
        var score = Objects.requireNonNull(ScoringScheme.mean(totals));
        application.score(score);
        history.record(application.id(), ApplicationAction.REVIEWED, score.toPlainString());
        return score;
    }
}
