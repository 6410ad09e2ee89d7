package org.caravanserai.platform.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.caravanserai.domain.accounts.Account;
import org.caravanserai.domain.accounts.Accounts;
import org.caravanserai.domain.shared.Forbidden;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.platform.access.CurrentCaller;

/** The caller's account. */
@ApplicationScoped
class CallerAccount {

    private final CurrentCaller caller;
    private final Accounts accounts;

    @Inject
    CallerAccount(CurrentCaller caller, Accounts accounts) {
        this.caller = caller;
        this.accounts = accounts;
    }

    /**
     * @throws Forbidden {@code sign-in-required} when the caller is not signed in
     */
    UUID id() {
        var id = caller.get().accountId();
        if (id == null) {
            throw new Forbidden("sign-in-required");
        }
        return id;
    }

    Account account() {
        return accounts.byId(id()).orElseThrow(() -> new NotFound("not-found"));
    }

    /** Locks the account, so that concurrent changes of its credentials run one after the other. */
    Account lockedAccount() {
        return accounts.locked(id()).orElseThrow(() -> new NotFound("not-found"));
    }
}
