package org.caravanserai.domain.exchanges.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.exchanges.agreement.Exchanges.NOW;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.caravanserai.domain.exchanges.ExchangesContract;
import org.junit.jupiter.api.Test;

/** What {@link PaperSignings} promises. */
public interface PaperSigningsContract extends ExchangesContract {

    PaperSignings signings();

    @Test
    default void aRecordIsFoundWithItsSignaturesAndAnswers() {
        var agreement = drafted();
        var made = recorded(agreement);
        assertThat(signings().of(agreement.id(), 1)).hasValueSatisfying(read -> {
            assertThat(read.id()).isEqualTo(made.id());
            assertThat(read.signedOn()).isEqualTo(LocalDate.of(2025, 5, 12));
            assertThat(read.signatures()).extracting(PaperSignature::person).containsExactly("Wei Li", "Aya Kouassi");
            assertThat(read.isConfirmedBy(agreement.party(1))).isTrue();
            assertThat(read.isConfirmedBy(agreement.party(2))).isFalse();
        });
        assertThat(signings().of(agreement.id(), 2)).isEmpty();
        inTransaction(() ->
                locked(agreement).confirm(signing(agreement), agreement.party(2), signatory(agreement.party(2)), NOW));
        assertThat(signing(agreement).state()).isEqualTo(SigningState.CONFIRMED);
        assertThat(signing(agreement).answers()).hasSize(2);
    }

    @Test
    default void aRecordThatWasTakenBackMakesRoomForAnother() {
        var agreement = drafted();
        recorded(agreement);
        inTransaction(() -> {
            var locked = locked(agreement);
            locked.takeBack(
                    signing(agreement),
                    agreements().revision(agreement.id(), 1).orElseThrow(),
                    null,
                    Set.of(agreement.party(1)));
        });
        assertThat(signings().of(agreement.id(), 1)).isEmpty();
        assertThat(agreements().byId(agreement.id()).orElseThrow().approval(agreement.party(2), 1))
                .isEmpty();
        recorded(agreement);
        assertThat(signing(agreement).state()).isEqualTo(SigningState.RECORDED);
    }

    default Agreement drafted() {
        var first = organization();
        var second = organization();
        return inTransaction(() -> {
            var terms = Exchanges.bothWays();
            var agreement = new Agreement(List.of(first, second), terms, NOW);
            agreements().add(agreement);
            agreements().add(agreement.propose(terms, null, first, signatory(first), null, NOW));
            return agreement;
        });
    }

    default PaperSigning recorded(Agreement agreement) {
        return inTransaction(() -> {
            var party = agreement.party(1);
            var signing = locked(agreement)
                    .recordSigned(
                            agreements().revision(agreement.id(), 1).orElseThrow(),
                            List.of(party),
                            LocalDate.of(2025, 5, 12),
                            List.of(
                                    new PaperSignature(party, "Wei Li", "Rector"),
                                    new PaperSignature(agreement.party(2), "Aya Kouassi", null)),
                            null,
                            signatory(party),
                            NOW);
            signings().add(signing);
            return signing;
        });
    }

    default Agreement locked(Agreement agreement) {
        return agreements().lock(agreement.code()).orElseThrow();
    }

    default PaperSigning signing(Agreement agreement) {
        return signings().of(agreement.id(), 1).orElseThrow();
    }
}
