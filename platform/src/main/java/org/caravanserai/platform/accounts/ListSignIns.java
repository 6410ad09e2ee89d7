package org.caravanserai.platform.accounts;

import jakarta.inject.Inject;
import java.util.UUID;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.accounts.Accounts;
import org.caravanserai.domain.accounts.SignInLine;
import org.caravanserai.domain.accounts.SignIns;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** When somebody signed in to an account or tried to, and with what, for administrators. */
@UseCase
@Requires(Permission.MANAGE_USERS)
public class ListSignIns {

    private final Accounts accounts;
    private final SignIns signIns;

    @Inject
    ListSignIns(Accounts accounts, SignIns signIns) {
        this.accounts = accounts;
        this.signIns = signIns;
    }

    /**
     * @throws NotFound when there is no such account
     */
    public Page<SignInLine> execute(UUID account, PageRequest request) {
        if (accounts.byId(account).isEmpty()) {
            throw new NotFound("not-found");
        }
        return signIns.of(account, request);
    }
}
