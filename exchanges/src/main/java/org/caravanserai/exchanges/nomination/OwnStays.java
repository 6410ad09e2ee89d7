package org.caravanserai.exchanges.nomination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.caravanserai.domain.exchanges.nomination.Mobility;
import org.caravanserai.domain.exchanges.nomination.Nominations;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.platform.access.CurrentCaller;

/** Stays of the caller. */
@ApplicationScoped
class OwnStays {

    private final Nominations nominations;
    private final CurrentCaller caller;

    @Inject
    OwnStays(Nominations nominations, CurrentCaller caller) {
        this.nominations = nominations;
        this.caller = caller;
    }

    /** The stay with this code, when it is the caller's: by the account, or by the address where the nomination knows no account. */
    Optional<Mobility> find(String code) {
        return nominations.mobilityByCode(code).filter(this::isOwn);
    }

    private boolean isOwn(Mobility stay) {
        var account = caller.get().accountId();
        var email = caller.get().email();
        return account != null
                && email != null
                && nominations.ofPerson(account, EmailAddress.of(email)).stream()
                        .anyMatch(nomination -> nomination.id().equals(stay.nomination()));
    }
}
