package org.caravanserai.platform.access;

import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;
import org.caravanserai.domain.access.Caller;
import org.caravanserai.domain.shared.NotFound;

/** The caller of the current request; set by the web's sign-in mechanism, and by background jobs for the platform itself. */
@RequestScoped
public class CurrentCaller {

    private Caller caller = Caller.ANONYMOUS;

    public Caller get() {
        return caller;
    }

    /**
     * The account of the caller.
     *
     * @throws NotFound for a caller without one: what belongs to accounts does not exist for them
     */
    public UUID account() {
        var account = caller.accountId();
        if (account == null) {
            throw new NotFound("not-found");
        }
        return account;
    }

    public void set(Caller caller) {
        this.caller = caller;
    }
}
