package org.caravanserai.exchanges.application;

import jakarta.inject.Inject;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.exchanges.call.CallAccess;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** A scholar withdraws their own application at any time before the nomination; its documents and references are deleted. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class WithdrawCallApplication {

    private final CallAccess access;
    private final ApplicationWithdrawal withdrawal;

    @Inject
    public WithdrawCallApplication(CallAccess access, ApplicationWithdrawal withdrawal) {
        this.access = access;
        this.withdrawal = withdrawal;
    }

    /**
     * @throws NotFound when it is not the caller's
     * @throws Refused {@code application-state} when it is over, or the person is nominated
     */
    public void execute(String code) {
        var call = access.lockedCallOf(code);
        withdrawal.withdraw(call, access.own(code));
    }
}
