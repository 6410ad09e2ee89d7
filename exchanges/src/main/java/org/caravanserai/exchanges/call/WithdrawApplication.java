package org.caravanserai.exchanges.call;

import jakarta.inject.Inject;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** A scholar withdraws their own application at any time before the nomination; its documents and references are deleted. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class WithdrawApplication {

    private CallDesk desk;
    private ApplicationWithdrawal withdrawal;

    @SuppressWarnings("NullAway.Init")
    protected WithdrawApplication() {}

    @Inject
    public WithdrawApplication(CallDesk desk, ApplicationWithdrawal withdrawal) {
        this.desk = desk;
        this.withdrawal = withdrawal;
    }

    /**
     * @throws NotFound when it is not the caller's
     * @throws Refused {@code application-state} when it is over, or the person is nominated
     */
    public void execute(String code) {
        var call = desk.lockedCallOf(code);
        withdrawal.withdraw(call, desk.own(code));
    }
}
