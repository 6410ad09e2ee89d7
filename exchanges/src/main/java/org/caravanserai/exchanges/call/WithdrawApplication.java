package org.caravanserai.exchanges.call;

import jakarta.inject.Inject;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.exchanges.ExchangeHistory;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** A scholar withdraws the own application at any time before the nomination. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class WithdrawApplication {

    private CallDesk desk;
    private ExchangeHistory history;

    @SuppressWarnings("NullAway.Init")
    protected WithdrawApplication() {}

    @Inject
    public WithdrawApplication(CallDesk desk, ExchangeHistory history) {
        this.desk = desk;
        this.history = history;
    }

    /**
     * @throws NotFound when it is not the caller's
     * @throws Refused {@code application-state} when it is over, or the person is nominated
     */
    public void execute(String code) {
        var application = desk.own(code);
        var before = application.state();
        application.withdraw();
        history.application(application.id(), "APPLICATION_WITHDRAWN", before, application.state(), null);
    }
}
