package org.caravanserai.domain.cooperation.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.caravanserai.domain.cooperation.registry.LinkTarget;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.testing.PortContract;
import org.junit.jupiter.api.Test;

/** What {@link Proposals} promises. */
public interface ProposalsContract extends PortContract {

    Instant NOW = Instant.parse("2026-11-26T08:00:00Z");
    LocalDate TODAY = LocalDate.of(2026, 11, 26);

    Proposals proposals();

    @Test
    default void aProposalIsFoundByItsCode() {
        var made = proposed();
        assertThat(inTransaction(() -> proposals().lock(made.code()))).hasValueSatisfying(read -> {
            assertThat(read.id()).isEqualTo(made.id());
            assertThat(read.account()).isEqualTo(made.account());
            assertThat(read.title()).isEqualTo("A library");
            assertThat(read.language()).isEqualTo(LanguageTag.of("en"));
            assertThat(read.state()).isEqualTo(ProposalState.SUBMITTED);
            assertThat(read.answerBy()).isNull();
        });
        assertThat(inTransaction(() -> proposals().lock("nothing"))).isEmpty();
    }

    @Test
    default void theAnswerAndWhatCameOfItAreKept() {
        var code = proposed().code();
        inTransaction(() -> proposals().lock(code).orElseThrow().admit(TODAY.plusDays(30), TODAY));
        long before = inTransaction(() -> proposals().lock(code)).orElseThrow().version();
        inTransaction(() -> {
            var read = proposals().lock(code).orElseThrow();
            read.answer(true, "We build it", NOW);
            read.ledTo(outcome("library"));
            read.ledTo(outcome("reading-room"));
        });
        var answered = inTransaction(() -> {
            var read = proposals().lock(code).orElseThrow();
            assertThat(read.outcomes())
                    .extracting(ProposalOutcome::reference)
                    .containsExactly("library", "reading-room");
            return read;
        });
        assertThat(answered.state()).isEqualTo(ProposalState.ADOPTED);
        assertThat(answered.answer()).isEqualTo("We build it");
        assertThat(answered.answerBy()).isEqualTo(TODAY.plusDays(30));
        assertThat(answered.version()).isGreaterThan(before);
    }

    private static ProposalOutcome outcome(String reference) {
        return new ProposalOutcome(LinkTarget.ENTRY, reference, LocalizedText.EMPTY);
    }

    private Proposal proposed() {
        var draft = new Proposal.Draft(
                "A library", "For all", LanguageTag.of("en"), ProposalTopic.EXCHANGE, null, null, true);
        var made = new Proposal(Ids.next(), draft, NOW);
        inTransaction(() -> proposals().add(made));
        return made;
    }
}
