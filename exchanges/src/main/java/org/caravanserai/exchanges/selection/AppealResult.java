package org.caravanserai.exchanges.selection;

import jakarta.inject.Inject;
import java.time.Clock;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.call.ApplicationAction;
import org.caravanserai.domain.exchanges.call.ApplicationStep;
import org.caravanserai.domain.exchanges.call.ResultAppeal;
import org.caravanserai.domain.exchanges.call.Reviews;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.exchanges.call.ApplicationNotices;
import org.caravanserai.exchanges.call.ApplicationStandings;
import org.caravanserai.exchanges.call.CallAccess;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;

/** An applicant asks to have the result reconsidered, within 14 days of the release. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class AppealResult {

    private final Reviews reviews;
    private final CallAccess access;
    private final ApplicationStandings standings;
    private final ApplicationNotices notices;
    private final History history;
    private final Clock clock;

    @Inject
    public AppealResult(
            Reviews reviews,
            CallAccess access,
            ApplicationStandings standings,
            ApplicationNotices notices,
            History history,
            Clock clock) {
        this.reviews = reviews;
        this.access = access;
        this.standings = standings;
        this.notices = notices;
        this.history = history;
        this.clock = clock;
    }

    /**
     * @param grounds why the result is wrong
     * @throws NotFound when it is not the caller's application
     * @throws Refused {@code application-state} when there is no result that can be appealed; {@code appeals-closed};
     *     {@code appeal-filed}
     * @throws Invalid {@code required} for {@code grounds}
     */
    public void execute(String code, String grounds) {
        var application = access.own(code);
        var call = access.callOf(application);
        standings.require(ApplicationStep.APPEAL, application);
        reviews.add(new ResultAppeal(application.id(), grounds, clock.instant()));
        history.record(application.id(), ApplicationAction.APPEALED, null);
        notices.appealed(call, application);
    }
}
