package org.caravanserai.exchanges.ending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import org.caravanserai.domain.exchanges.agreement.Agreement;
import org.caravanserai.domain.exchanges.agreement.AgreementAction;
import org.caravanserai.domain.exchanges.agreement.AgreementTerms;
import org.caravanserai.domain.exchanges.agreement.Agreements;
import org.caravanserai.domain.exchanges.agreement.Dependent;
import org.caravanserai.domain.exchanges.agreement.DependentKind;
import org.caravanserai.domain.exchanges.agreement.EndingDirectory;
import org.caravanserai.domain.exchanges.agreement.Succession;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.exchanges.ExchangeOfficer;
import org.caravanserai.platform.history.History;
import org.jspecify.annotations.Nullable;

/** The things that a decision about the end of an agreement is about. */
@ApplicationScoped
class DependentSteps {

    private final EndingDirectory directory;
    private final Agreements agreements;
    private final EndingSteps steps;
    private final ExchangeOfficer officer;
    private final History history;

    @Inject
    DependentSteps(
            EndingDirectory directory,
            Agreements agreements,
            EndingSteps steps,
            ExchangeOfficer officer,
            History history) {
        this.directory = directory;
        this.agreements = agreements;
        this.steps = steps;
        this.officer = officer;
        this.history = history;
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
    Agreement other(Agreement ending, Dependent thing, @Nullable String code) {
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
        return other;
    }

    /** Cancels it, where the caller acts for its sending side. */
    void cancel(Dependent thing, String why) {
        if (actsForSender(thing)) {
            steps.cancel(thing, why);
        }
    }

    /**
     * Moves it, where the caller acts for its sending side.
     *
     * @throws Invalid {@code no-condition-fits} for {@code movedTo}
     * @throws Refused {@code no-place-there}, {@code exception-undecided}, {@code results-released}
     */
    void move(Agreement ending, Dependent thing, Agreement next, String why) {
        if (actsForSender(thing)) {
            steps.move(thing, new Succession(ending, agreements.agreed(ending.id()), next, inForce(next)), why);
            history.record(
                    next.id(),
                    AgreementAction.TAKEN_OVER,
                    "%s %s, %s: %s".formatted(thing.kind(), thing.code(), ending.code(), why));
        }
    }

    private AgreementTerms inForce(Agreement agreement) {
        return agreements
                .revision(agreement.id(), Objects.requireNonNull(agreement.revisionInForce()))
                .orElseThrow()
                .terms();
    }

    private boolean actsForSender(Dependent thing) {
        return officer.actsFor(thing.from());
    }
}
