package org.caravanserai.exchanges.ending;

import jakarta.inject.Inject;
import java.time.Clock;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.agreement.AgreementAction;
import org.caravanserai.domain.exchanges.agreement.DependentFate;
import org.caravanserai.domain.exchanges.agreement.DependentKind;
import org.caravanserai.domain.exchanges.agreement.EndingDecision;
import org.caravanserai.domain.exchanges.agreement.EndingDecisions;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.exchanges.ExchangeOfficer;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.forms.Described;
import org.caravanserai.platform.history.History;
import org.jspecify.annotations.Nullable;

/** An officer decides what happens to a call, a nomination or a stay when the agreement that it depends on ends. */
@UseCase
@Requires(Permission.MANAGE_EXCHANGES)
public class DecideEnding {

    private final EndingDecisions decisions;
    private final DependentSteps steps;
    private final ExchangeOfficer officer;
    private final History history;
    private final Clock clock;

    @Inject
    public DecideEnding(
            EndingDecisions decisions, DependentSteps steps, ExchangeOfficer officer, History history, Clock clock) {
        this.decisions = decisions;
        this.steps = steps;
        this.officer = officer;
        this.history = history;
        this.clock = clock;
    }

    /** The decision for a dependent, with its reason. */
    public record AgreementEndingWish(
            DependentFate fate,

            @Described("Code of the other agreement; needed to MOVE") @Nullable
            String movedTo,

            String reason) {}

    /**
     * A decision made before is replaced. Cancelling and moving take effect at once where the caller acts for the sending side; nobody
     * who has arrived is cancelled. Otherwise who can do it sees that it is to be done.
     *
     * @param code of the agreement that ends
     * @param dependent code of the call, nomination or stay
     * @throws NotFound when the officer acts for none of the parties, or the thing does not depend on the agreement
     * @throws Refused {@code no-notice-given} while the agreement goes on; {@code no-place-there} under the other agreement; {@code
     *     exception-undecided}, {@code results-released} for what cannot be moved
     * @throws Invalid each fault with its field; {@code not-between-the-same}, {@code agreement-not-in-force}, {@code
     *     no-condition-fits} for the agreement that it is moved to
     */
    public void execute(String code, DependentKind kind, String dependent, AgreementEndingWish wish) {
        var agreement = officer.lockedAgreement(code);
        if (agreement.endsAfter() == null) {
            throw new Refused("no-notice-given");
        }
        var fate = wish.fate();
        var thing = steps.open(agreement, kind, dependent);
        var next = fate == DependentFate.MOVE ? steps.other(agreement, thing, wish.movedTo()) : null;
        var content = new EndingDecision.Content(
                fate,
                next == null ? null : next.id(),
                wish.reason(),
                officer.account(),
                officer.caller().name());
        decisions
                .about(agreement.id(), kind, thing.id())
                .ifPresentOrElse(
                        known -> known.change(content, clock.instant()),
                        () -> decisions.add(
                                new EndingDecision(agreement.id(), kind, thing.id(), content, clock.instant())));
        history.record(
                agreement.id(),
                AgreementAction.ENDING_DECIDED,
                fate + " " + thing.code() + ": " + wish.reason().strip());
        if (fate == DependentFate.CANCEL) {
            steps.cancel(thing, content.reason());
        } else if (next != null) {
            steps.move(agreement, thing, next, wish.reason().strip());
        }
    }
}
