package org.caravanserai.exchanges.call;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.call.Appeal;
import org.caravanserai.domain.exchanges.call.ApplicationAction;
import org.caravanserai.domain.exchanges.call.ApplicationState;
import org.caravanserai.domain.exchanges.call.Reviews;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;

/** An applicant asks to have the result reconsidered, within 14 days of the release. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class AppealResult {

    private final Reviews reviews;
    private final CallAccess access;
    private final ApplicationNotices notices;
    private final History history;
    private final Clock clock;

    @Inject
    public AppealResult(Reviews reviews, CallAccess access, ApplicationNotices notices, History history, Clock clock) {
        this.reviews = reviews;
        this.access = access;
        this.notices = notices;
        this.history = history;
        this.clock = clock;
    }

    /** Period after the release in which appeals are accepted. */
    public static final Duration TIME = Duration.ofDays(14);

    /**
     * @param grounds why the result is wrong
     * @throws NotFound when it is not the caller's application
     * @throws Refused {@code application-state} when there is no result that can be appealed; {@code appeal-too-late};
     *     {@code appealed-already}
     * @throws Invalid {@code required} for {@code grounds}
     */
    public void execute(String code, String grounds) {
        var application = access.own(code);
        var now = clock.instant();
        if (application.state() != ApplicationState.REJECTED && application.state() != ApplicationState.RESERVE) {
            throw new Refused("application-state", application.state(), ApplicationState.RESERVE);
        }
        var call = access.callOf(application);
        var released = call.releasedAt();
        if (released == null || !now.isBefore(released.plus(TIME))) {
            throw new Refused("appeal-too-late");
        }
        if (reviews.appeal(application.id()).isPresent()) {
            throw new Refused("appealed-already");
        }
        reviews.add(new Appeal(application.id(), grounds, now));
        history.record(application.id(), ApplicationAction.APPEALED, null);
        notices.appealed(call, application);
    }
}
