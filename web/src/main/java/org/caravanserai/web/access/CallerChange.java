package org.caravanserai.web.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.caravanserai.domain.shared.Forbidden;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.accounts.Proof;
import org.caravanserai.platform.accounts.RecogniseCaller;

/** Sets the caller during a request, after the password was checked. */
@ApplicationScoped
public class CallerChange {

    private final CurrentCaller current;
    private final RecogniseCaller recognise;

    @Inject
    CallerChange(CurrentCaller current, RecogniseCaller recognise) {
        this.current = current;
        this.recognise = recognise;
    }

    /**
     * @throws Forbidden when the account was closed or got another password in between
     */
    public void to(Proof.OfSession proof) {
        current.set(recognise.execute(proof).orElseThrow(() -> new Forbidden("account-disabled")));
    }
}
