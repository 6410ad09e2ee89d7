package org.caravanserai.exchanges.call;

import jakarta.inject.Inject;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.call.ApplicationAction;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;

/** A scholar withdraws their own application at any time before the nomination; its documents and references are deleted. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class WithdrawApplication {

    private CallDesk desk;
    private ReserveList reserve;
    private ApplicationPapers papers;
    private ApplicationNotices notices;
    private History history;

    @SuppressWarnings("NullAway.Init")
    protected WithdrawApplication() {}

    @Inject
    public WithdrawApplication(
            CallDesk desk, ReserveList reserve, ApplicationPapers papers, ApplicationNotices notices, History history) {
        this.desk = desk;
        this.reserve = reserve;
        this.papers = papers;
        this.notices = notices;
        this.history = history;
    }

    /**
     * @throws NotFound when it is not the caller's
     * @throws Refused {@code application-state} when it is over, or the person is nominated
     */
    public void execute(String code) {
        var call = desk.lockedCallOf(code);
        var application = desk.own(code);
        var before = application.state();
        application.withdraw();
        notices.withdrawn(call, application, before);
        papers.delete(application);
        history.record(application.id(), ApplicationAction.WITHDRAWN, before, application.state(), null);
        reserve.placeFreed(call, application);
    }
}
