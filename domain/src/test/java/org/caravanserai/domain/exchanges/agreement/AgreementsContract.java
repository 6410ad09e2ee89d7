package org.caravanserai.domain.exchanges.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.exchanges.agreement.Exchanges.NOW;
import static org.caravanserai.domain.exchanges.agreement.Exchanges.YEAR;

import java.util.List;
import org.caravanserai.domain.exchanges.ExchangesContract;
import org.caravanserai.domain.shared.Ids;
import org.junit.jupiter.api.Test;

/** What {@link Agreements} promises. */
public interface AgreementsContract extends ExchangesContract {

    @Test
    default void anAgreementIsFoundByItsCodeAndByItsId() {
        var agreement = inForce();
        var code = agreement.code();
        for (var found :
                List.of(agreements().byCode(code), agreements().byId(agreement.id()), inTransaction(() -> agreements()
                        .lock(code)))) {
            assertThat(found).hasValueSatisfying(read -> {
                assertThat(read.id()).isEqualTo(agreement.id());
                assertThat(read.code()).isEqualTo(code);
                assertThat(read.parties()).containsExactlyElementsOf(agreement.parties());
                assertThat(read.state()).isEqualTo(AgreementState.IN_FORCE);
                assertThat(read.revisionInForce()).isEqualTo(1);
                assertThat(read.approval(agreement.party(2), 1)).isPresent();
                assertThat(read.approval(agreement.party(2), 2)).isEmpty();
            });
        }
        assertThat(agreements().byCode("nothing")).isEmpty();
        assertThat(agreements().byId(Ids.next())).isEmpty();
        assertThat(inTransaction(() -> agreements().lock("nothing"))).isEmpty();
    }

    @Test
    default void everyRevisionIsKeptUnderItsNumber() {
        var agreement = inForce();
        var fewer = Exchanges.terms(Exchanges.condition("c1", 3));
        inTransaction(() -> {
            var read = agreements().lock(agreement.code()).orElseThrow();
            var latest = agreements().revision(read.id(), 1).orElseThrow();
            var party = read.party(2);
            agreements().add(read.propose(fewer, latest, party, signatory(party), "Fewer", NOW));
        });
        assertThat(agreements().revision(agreement.id(), 1)).hasValueSatisfying(read -> {
            assertThat(read.terms()).isEqualTo(Exchanges.bothWays());
            assertThat(read.note()).isNull();
        });
        assertThat(agreements().revision(agreement.id(), 2)).hasValueSatisfying(read -> {
            assertThat(read.terms()).isEqualTo(fewer);
            assertThat(read.hash()).isEqualTo(fewer.hash());
            assertThat(read.note()).isEqualTo("Fewer");
            assertThat(read.proposedBy()).isEqualTo(agreement.party(2));
        });
        assertThat(agreements().revision(agreement.id(), 3)).isEmpty();
        assertThat(agreements().revision(inForce().id(), 2)).isEmpty();
    }

    @Test
    default void whatWasAgreedOnIsKnownAlsoWhereALaterRevisionLeavesItOut() {
        var agreement = inForce();
        assertThat(agreements().agreed(agreement.id())).containsOnlyKeys("c1", "c2");
        revise(agreement, 2, true, Exchanges.condition("c1", 3));
        revise(agreement, 3, false, Exchanges.condition("c1", 9), Exchanges.condition("c3", 2, 1, 1));

        var agreed = agreements().agreed(agreement.id());
        assertThat(agreed).containsOnlyKeys("c1", "c2");
        assertThat(agreed.get("c1").personsPerYear()).isEqualTo(3);
        assertThat(agreed.get("c2").personsPerYear()).isEqualTo(5);
        assertThat(agreements().agreed(Ids.next())).isEmpty();
    }

    private void revise(Agreement agreement, int number, boolean approved, Condition... conditions) {
        inTransaction(() -> {
            var read = agreements().lock(agreement.code()).orElseThrow();
            var latest = agreements().revision(read.id(), number - 1).orElseThrow();
            var next = read.propose(
                    Exchanges.terms(conditions), latest, read.party(1), signatory(read.party(1)), null, NOW);
            agreements().add(next);
            if (approved) {
                read.parties().forEach(party -> read.approve(next, number, next.hash(), party, signatory(party), NOW));
            }
        });
    }

    @Test
    default void anAgreementHasOneRevisionOfEachNumber() {
        var agreement = inForce();
        var party = agreement.party(1);
        assertTaken(() -> agreements()
                .add(new Revision(agreement.id(), 1, Exchanges.bothWays(), party, signatory(party), null, NOW)));
    }

    @Test
    default void whatIsChangedOfAnAgreementIsKeptAndMakesAnotherVersion() {
        var agreement = inForce();
        long before = agreements().byId(agreement.id()).orElseThrow().version();
        inTransaction(() -> agreements()
                .lock(agreement.code())
                .orElseThrow()
                .giveNotice(agreement.party(1), YEAR.next(), Exchanges.bothWays(), NOW));
        assertThat(agreements().byCode(agreement.code())).hasValueSatisfying(read -> {
            assertThat(read.state()).isEqualTo(AgreementState.NOTICE_GIVEN);
            assertThat(read.endsAfter()).isEqualTo(YEAR.next());
            assertThat(read.version()).isGreaterThan(before);
        });
    }
}
