package org.caravanserai.platform.accounts;

import jakarta.inject.Inject;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.accounts.SignInLine;
import org.caravanserai.domain.accounts.SignIns;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** When somebody signed in to the caller's account or tried to, and with what. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class ListMySignIns {

    private final SignIns signIns;
    private final CallerAccount callerAccount;

    @Inject
    ListMySignIns(SignIns signIns, CallerAccount callerAccount) {
        this.signIns = signIns;
        this.callerAccount = callerAccount;
    }

    public Page<SignInLine> execute(PageRequest request) {
        return signIns.of(callerAccount.id(), request);
    }
}
