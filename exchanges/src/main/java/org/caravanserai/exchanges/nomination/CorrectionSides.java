package org.caravanserai.exchanges.nomination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.caravanserai.domain.exchanges.correction.Correction;
import org.caravanserai.domain.exchanges.places.LedgerEntry;
import org.caravanserai.domain.shared.Forbidden;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.exchanges.ExchangeOfficer;

/** For which side of a correction the caller acts. */
@ApplicationScoped
class CorrectionSides {

    private final ExchangeOfficer officer;

    @Inject
    CorrectionSides(ExchangeOfficer officer) {
        this.officer = officer;
    }

    /**
     * The caller as who proposes: for the sending side where the caller acts for both.
     *
     * @throws NotFound when the caller acts for neither side
     */
    Correction.Person proposing(LedgerEntry.Direction direction) {
        if (!officer.actsFor(direction.from())) {
            officer.requireFor(direction.to());
            return person(direction.to());
        }
        return person(direction.from());
    }

    /**
     * The caller as who decides.
     *
     * @throws NotFound when the caller acts for neither side
     * @throws Forbidden {@code other-side-answers} when the caller acts only for the side that has proposed it
     */
    Correction.Person deciding(Correction correction) {
        requireSide(correction);
        if (!officer.actsFor(correction.deciding())) {
            throw new Forbidden("other-side-answers");
        }
        return person(correction.deciding());
    }

    /**
     * The caller as who takes it back.
     *
     * @throws NotFound when the caller acts for neither side
     * @throws Forbidden {@code other-side-withdraws} when the caller acts only for the side that decides
     */
    Correction.Person withdrawing(Correction correction) {
        requireSide(correction);
        if (!officer.actsFor(correction.proposedBy())) {
            throw new Forbidden("other-side-withdraws");
        }
        return person(correction.proposedBy());
    }

    private void requireSide(Correction correction) {
        var direction = correction.direction();
        if (!officer.actsFor(direction.from())) {
            officer.requireFor(direction.to());
        }
    }

    private Correction.Person person(UUID organization) {
        var caller = officer.caller();
        return new Correction.Person(organization, caller.accountId(), caller.name());
    }
}
