package org.caravanserai.exchanges.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.caravanserai.domain.exchanges.call.Application;
import org.caravanserai.domain.exchanges.call.ApplicationAction;
import org.caravanserai.domain.exchanges.call.ExchangeCall;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.exchanges.call.ApplicationNotices;
import org.caravanserai.exchanges.selection.ReserveList;
import org.caravanserai.platform.history.History;

/** Withdraws an application: its documents and references are deleted, and a place that it held goes to the reserve list. */
@ApplicationScoped
class ApplicationWithdrawal {

    private final ReserveList reserve;
    private final ApplicationPapers papers;
    private final ApplicationNotices notices;
    private final History history;

    @Inject
    ApplicationWithdrawal(ReserveList reserve, ApplicationPapers papers, ApplicationNotices notices, History history) {
        this.reserve = reserve;
        this.papers = papers;
        this.notices = notices;
        this.history = history;
    }

    /**
     * @param call of the application; both are locked by the caller
     * @throws Refused {@code application-state} when it is over, or the person is nominated
     */
    void withdraw(ExchangeCall call, Application application) {
        var before = application.state();
        var held = application.held();
        history.step(application, ApplicationAction.WITHDRAWN, null, application::withdraw);
        notices.withdrawn(call, application, before);
        papers.delete(application);
        reserve.placeFreed(call, held);
    }
}
