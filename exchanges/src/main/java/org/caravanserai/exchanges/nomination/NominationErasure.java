package org.caravanserai.exchanges.nomination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Comparator;
import org.caravanserai.domain.accounts.AccountDeleted;
import org.caravanserai.domain.exchanges.nomination.MobilityState;
import org.caravanserai.domain.exchanges.nomination.Nomination;
import org.caravanserai.domain.exchanges.nomination.NominationState;
import org.caravanserai.domain.exchanges.nomination.Nominations;

/**
 * A person has deleted the account: nominations whose stay has not begun are cancelled, so that their places are free for
 * others. A stay that has begun goes on without a name, and its entries in the ledger stay.
 */
@ApplicationScoped
class NominationErasure {

    private final Nominations nominations;
    private final NominationCancelling cancelling;

    @Inject
    NominationErasure(Nominations nominations, NominationCancelling cancelling) {
        this.nominations = nominations;
        this.cancelling = cancelling;
    }

    /** In the order of the agreements, so that two concurrent erasures cannot deadlock. */
    void forget(@Observes AccountDeleted deleted) {
        nominations.ofPerson(deleted.account(), deleted.email()).stream()
                .sorted(Comparator.comparing(
                                (Nomination nomination) -> nomination.place().agreement())
                        .thenComparing(nomination -> nomination.place().condition())
                        .thenComparing(Nomination::code))
                .map(nomination -> nominations.lock(nomination.code()).orElseThrow())
                .filter(this::isToCome)
                .forEach(nomination -> cancelling.cancel(nomination, null));
    }

    private boolean isToCome(Nomination nomination) {
        return nomination.state().next().contains(NominationState.CANCELLED)
                && nominations
                        .mobilityOf(nomination.id())
                        .map(stay -> stay.state() == MobilityState.EXPECTED)
                        .orElse(true);
    }
}
