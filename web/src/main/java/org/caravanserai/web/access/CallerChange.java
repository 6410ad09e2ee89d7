package org.caravanserai.web.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.caravanserai.domain.shared.Forbidden;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.accounts.Proof;
import org.caravanserai.platform.accounts.RecogniseCaller;

/** Makes somebody the caller in the middle of a request: right after they have shown their password. */
@ApplicationScoped
public class CallerChange {

    private CurrentCaller current;
    private RecogniseCaller recognise;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected CallerChange() {}

    @Inject
    CallerChange(CurrentCaller current, RecogniseCaller recognise, Clock clock) {
        this.current = current;
        this.recognise = recognise;
        this.clock = clock;
    }

    /**
     * @throws Forbidden when the account was closed in between
     */
    public void to(UUID account) {
        current.set(recognise
                .by(new Proof.OfSession(account, clock.instant()))
                .orElseThrow(() -> new Forbidden("account-disabled")));
    }
}
