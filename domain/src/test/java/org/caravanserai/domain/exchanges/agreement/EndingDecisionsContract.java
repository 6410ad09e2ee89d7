package org.caravanserai.domain.exchanges.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.exchanges.agreement.Exchanges.NOW;

import java.util.UUID;
import org.caravanserai.domain.exchanges.ExchangesContract;
import org.caravanserai.domain.shared.Ids;
import org.junit.jupiter.api.Test;

/** What {@link EndingDecisions} promises. */
public interface EndingDecisionsContract extends ExchangesContract {

    EndingDecisions decisions();

    @Test
    default void aDecisionIsAboutOneThingOfOneKindUnderOneAgreement() {
        var agreement = inForce().id();
        var thing = Ids.next();
        inTransaction(() -> decisions().add(decision(agreement, thing)));
        assertThat(decisions().about(agreement, DependentKind.STAY, thing)).hasValueSatisfying(read -> {
            assertThat(read.fate()).isEqualTo(DependentFate.HONOUR);
            assertThat(read.reason()).isEqualTo("To the end of the year");
            assertThat(read.movedTo()).isNull();
        });
        assertThat(decisions().about(agreement, DependentKind.CALL, thing)).isEmpty();
        assertThat(decisions().about(agreement, DependentKind.STAY, Ids.next())).isEmpty();
        assertThat(decisions().about(inForce().id(), DependentKind.STAY, thing)).isEmpty();
    }

    @Test
    default void aThingHasOneDecisionWhichCanBeChanged() {
        var agreement = inForce().id();
        var other = inForce().id();
        var thing = Ids.next();
        inTransaction(() -> decisions().add(decision(agreement, thing)));
        assertTaken(() -> decisions().add(decision(agreement, thing)));
        inTransaction(() -> decisions()
                .about(agreement, DependentKind.STAY, thing)
                .orElseThrow()
                .change(
                        new EndingDecision.Content(DependentFate.MOVE, other, "Another scheme", Ids.next(), "Aya"),
                        NOW.plusSeconds(5)));
        assertThat(decisions().about(agreement, DependentKind.STAY, thing)).hasValueSatisfying(read -> {
            assertThat(read.fate()).isEqualTo(DependentFate.MOVE);
            assertThat(read.movedTo()).isEqualTo(other);
            assertThat(read.decidedAt()).isEqualTo(NOW.plusSeconds(5));
        });
    }

    private static EndingDecision decision(UUID agreement, UUID thing) {
        return new EndingDecision(
                agreement,
                DependentKind.STAY,
                thing,
                new EndingDecision.Content(DependentFate.HONOUR, null, "To the end of the year", Ids.next(), "Officer"),
                NOW);
    }
}
