package org.caravanserai.exchanges.ending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.caravanserai.domain.exchanges.agreement.Agreement;
import org.caravanserai.domain.exchanges.agreement.Agreements;
import org.caravanserai.domain.exchanges.agreement.Dependent;
import org.caravanserai.domain.exchanges.agreement.DependentKind;
import org.caravanserai.domain.exchanges.agreement.EndingDirectory;
import org.caravanserai.domain.exchanges.nomination.MobilityState;
import org.caravanserai.domain.exchanges.nomination.Nominations;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.exchanges.ExchangeOfficer;
import org.caravanserai.exchanges.nomination.CancelNomination;
import org.jspecify.annotations.Nullable;

/** The things that a decision about the end of an agreement is about. */
@ApplicationScoped
class EndingDesk {

    private EndingDirectory directory;
    private Agreements agreements;
    private Nominations nominations;
    private CancelNomination cancel;
    private ExchangeOfficer officer;

    @SuppressWarnings("NullAway.Init")
    protected EndingDesk() {}

    @Inject
    EndingDesk(
            EndingDirectory directory,
            Agreements agreements,
            Nominations nominations,
            CancelNomination cancel,
            ExchangeOfficer officer) {
        this.directory = directory;
        this.agreements = agreements;
        this.nominations = nominations;
        this.cancel = cancel;
        this.officer = officer;
    }

    /**
     * @throws NotFound when it does not depend on the agreement, or no longer
     */
    Dependent open(Agreement agreement, DependentKind kind, String code) {
        return directory
                .one(agreement.id(), kind, code)
                .filter(Dependent::open)
                .orElseThrow(() -> new NotFound("not-found"));
    }

    /**
     * The agreement under which something goes on.
     *
     * @throws Invalid {@code required}; {@code not-between-the-same} when it is not one of the caller with at least two of the same
     *     parties, or the ending one; {@code agreement-not-in-force} for the year of the thing; all for {@code movedTo}
     */
    UUID other(Agreement ending, Dependent thing, @Nullable String code) {
        if (code == null || code.isBlank()) {
            throw new Invalid("movedTo", "required");
        }
        var other = agreements
                .byCode(code.strip())
                .filter(found -> !found.id().equals(ending.id()))
                .filter(found -> !officer.among(found.parties()).isEmpty())
                .filter(found ->
                        ending.parties().stream().filter(found::isParty).count() >= 2)
                .orElseThrow(() -> new Invalid("movedTo", "not-between-the-same"));
        if (!other.allowsExchangesIn(thing.year())) {
            throw new Invalid("movedTo", "agreement-not-in-force");
        }
        return other.id();
    }

    /** Cancels a nomination, or a stay that has not begun, when the caller acts for its sending side. */
    void cancel(Dependent thing, String why) {
        var code = thing.nomination();
        boolean begun = thing.kind() == DependentKind.STAY && !thing.state().equals(MobilityState.EXPECTED.name());
        if (code == null || begun) {
            return;
        }
        var nomination = nominations.lock(code).orElseThrow();
        if (officer.actsFor(nomination.place().from())) {
            cancel.execute(code, why);
        }
    }
}
