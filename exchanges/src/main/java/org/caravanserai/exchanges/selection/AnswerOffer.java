package org.caravanserai.exchanges.selection;

import jakarta.inject.Inject;
import java.time.Clock;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.call.ApplicationAction;
import org.caravanserai.domain.exchanges.call.ApplicationState;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.exchanges.call.ApplicationNotices;
import org.caravanserai.exchanges.call.CallAccess;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;

/** A scholar accepts or declines the place that was offered; a declined one goes to the reserve list. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class AnswerOffer {

    private final CallAccess access;
    private final ReserveList reserve;
    private final ApplicationNotices notices;
    private final History history;
    private final Clock clock;

    @Inject
    public AnswerOffer(
            CallAccess access, ReserveList reserve, ApplicationNotices notices, History history, Clock clock) {
        this.access = access;
        this.reserve = reserve;
        this.notices = notices;
        this.history = history;
        this.clock = clock;
    }

    /**
     * @throws NotFound when it is not the caller's application
     * @throws Refused {@code application-state} when no place is offered; {@code offer-lapsed}
     */
    public ApplicationState execute(String code, boolean accept) {
        var call = access.lockedCallOf(code);
        var application = access.own(code);
        var held = application.held();
        if (accept) {
            history.step(application, ApplicationAction.ACCEPTED, null, () -> application.accept(clock.instant()));
        } else {
            history.step(application, ApplicationAction.DECLINED, null, application::decline);
        }
        notices.answered(call, application);
        if (!accept) {
            reserve.placeFreed(call, held);
        }
        return application.state();
    }
}
