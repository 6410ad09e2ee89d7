package org.caravanserai.exchanges.ending;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Objects;
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
import org.caravanserai.platform.forms.FormFields;
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

    /**
     * @param agreement code of the agreement that ends
     * @param kind name of a {@link DependentKind}
     * @param thing code of the call, nomination or stay
     * @param fate name of a {@link DependentFate}
     * @param movedTo code of the other agreement; null unless it is moved
     */
    public record Command(
            String agreement,
            @Nullable String kind,
            @Nullable String thing,
            @Nullable String fate,
            @Nullable String movedTo,
            @Nullable String reason) {}

    /**
     * A decision made before is replaced. Cancelling and moving take effect at once where the caller acts for the sending side; nobody
     * who has arrived is cancelled. Otherwise who can do it sees that it is to be done.
     *
     * @throws NotFound when the officer acts for none of the parties, or the thing does not depend on the agreement
     * @throws Refused {@code no-notice-given} while the agreement goes on; {@code no-place-there} under the other agreement; {@code
     *     exception-undecided}, {@code results-released} for what cannot be moved
     * @throws Invalid each fault with its field; {@code not-between-the-same}, {@code agreement-not-in-force}, {@code
     *     no-condition-fits} for the agreement that it is moved to
     */
    public void execute(Command command) {
        var agreement = officer.lockedAgreement(command.agreement());
        if (agreement.endsAfter() == null) {
            throw new Refused("no-notice-given");
        }
        var fields = new FormFields();
        var kind = fields.needed("kind", command.kind())
                ? fields.constant(DependentKind.class, "kind", command.kind())
                : null;
        var fate = fields.needed("fate", command.fate())
                ? fields.constant(DependentFate.class, "fate", command.fate())
                : null;
        fields.needed("reason", command.reason());
        fields.throwIfAny();
        var thing =
                steps.open(agreement, Objects.requireNonNull(kind), Objects.requireNonNullElse(command.thing(), ""));
        var next = fate == DependentFate.MOVE ? steps.other(agreement, thing, command.movedTo()) : null;
        var content = new EndingDecision.Content(
                Objects.requireNonNull(fate),
                next == null ? null : next.id(),
                Objects.requireNonNull(command.reason()),
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
                fate + " " + thing.code() + ": " + command.reason().strip());
        if (fate == DependentFate.CANCEL) {
            steps.cancel(thing, content.reason());
        } else if (next != null) {
            steps.move(agreement, thing, next, command.reason().strip());
        }
    }
}
