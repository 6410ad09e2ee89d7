package org.caravanserai.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.config.Signatures;

/**
 * Long forms whose text comes back when the session had ended by the time it was sent, or when the page was left. The browser keeps
 * it, in the one tab, until the page of the form is there again; this says whose it is, so that nobody else finds it there.
 */
@Named("keptForms")
@RequestScoped
public class KeptForms {

    private static final String PURPOSE = "kept-form";
    private static final int LENGTH = 22;

    private final CurrentCaller caller;
    private final Signatures signatures;

    @Inject
    KeptForms(CurrentCaller caller, Signatures signatures) {
        this.caller = caller;
        this.signatures = signatures;
    }

    /** An opaque mark of the account; {@code guest} for visitors, whose forms need no session. */
    public String getOwner() {
        var account = caller.get().accountId();
        return account == null
                ? "guest"
                : signatures.of(PURPOSE, account.toString()).value().substring(0, LENGTH);
    }
}
