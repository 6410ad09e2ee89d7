package org.caravanserai.exchanges.selection;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.call.ApplicationAction;
import org.caravanserai.domain.exchanges.call.CallStep;
import org.caravanserai.domain.exchanges.call.Calls;
import org.caravanserai.domain.exchanges.call.Reviews;
import org.caravanserai.domain.shared.Forbidden;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.exchanges.call.CallAccess;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;
import org.jspecify.annotations.Nullable;

/** An officer gives a submitted application its score, after the call has closed. */
@UseCase
@Requires(Permission.MANAGE_EXCHANGES)
public class ScoreApplication {

    private final Calls calls;
    private final Reviews reviews;
    private final CallAccess access;
    private final History history;
    private final Clock clock;

    @Inject
    public ScoreApplication(Calls calls, Reviews reviews, CallAccess access, History history, Clock clock) {
        this.calls = calls;
        this.reviews = reviews;
        this.access = access;
        this.history = history;
        this.clock = clock;
    }

    /**
     * @param score 0 to 100
     * @param why for the record
     * @throws NotFound when the caller does not run the call
     * @throws Forbidden {@code own-application} for the officer's own; {@code applies-for-call} for one in competition with it
     * @throws Refused {@code call-still-open}, {@code results-released}, {@code application-state}; {@code scored-by-reviewers} when
     *     there is a review, whose total counts
     * @throws Invalid {@code between}
     */
    public void execute(String code, BigDecimal score, @Nullable String why) {
        var application = access.received(code);
        var call = calls.byId(application.call()).orElseThrow();
        access.requireImpartial(call);
        call.require(CallStep.SCORE, clock.instant());
        if (!reviews.of(application.id()).isEmpty()) {
            throw new Refused("scored-by-reviewers");
        }
        application.score(score);
        history.record(
                application.id(),
                ApplicationAction.SCORED,
                null,
                null,
                why == null ? score.toPlainString() : score.toPlainString() + " " + why);
    }
}
