package org.caravanserai.platform.accounts;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.caravanserai.domain.access.Caller;
import org.caravanserai.domain.accounts.Callers;
import org.caravanserai.domain.accounts.Secret;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.UseCase;

/** Finds out who asks, at the beginning of every request that brings a proof. */
@UseCase
@Public
public class RecogniseCaller {

    private final Callers callers;
    private final TokenUses uses;
    private final Clock clock;

    @Inject
    RecogniseCaller(Callers callers, TokenUses uses, Clock clock) {
        this.callers = callers;
        this.uses = uses;
        this.clock = clock;
    }

    /**
     * @return nobody when the credentials are not (or no longer) valid
     */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public Optional<Caller> execute(Proof proof) {
        if (proof instanceof Proof.OfSession session) {
            return callers.bySession(session.account(), session.validFrom());
        } else if (proof instanceof Proof.OfToken token) {
            var hash = new Secret(token.token()).hash();
            var caller = callers.byToken(hash, clock.instant());
            caller.ifPresent(known -> uses.note(hash));
            return caller;
        }
        return Optional.empty();
    }
}
