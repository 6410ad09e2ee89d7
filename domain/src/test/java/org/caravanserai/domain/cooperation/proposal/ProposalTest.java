package org.caravanserai.domain.cooperation.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;
import static org.caravanserai.domain.testing.Refusals.assertRefused;

import java.time.LocalDate;
import org.caravanserai.domain.cooperation.registry.LinkTarget;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.testing.World;
import org.junit.jupiter.api.Test;

class ProposalTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    private static Proposal proposal() {
        return new Proposal(
                Ids.next(),
                new Proposal.Draft(
                        "A calendar", "For all", LanguageTag.of("en"), ProposalTopic.OTHER, null, null, true),
                World.NOW);
    }

    @Test
    void anAnswerIsPromisedForADayInTheFuture() {
        var proposal = proposal();
        assertInvalid("answerBy: not-in-future", () -> proposal.admit(TODAY, TODAY));
        proposal.admit(TODAY.plusDays(1), TODAY);
        assertThat(proposal.state()).isEqualTo(ProposalState.UNDER_REVIEW);
        assertRefused("proposal-state", () -> proposal.admit(TODAY.plusDays(2), TODAY));
    }

    @Test
    void onlyWhatWasAdmittedIsAnsweredAndOnlyOnce() {
        var proposal = proposal();
        assertRefused("proposal-state", () -> proposal.answer(true, "Yes", World.NOW));
        proposal.admit(TODAY.plusDays(1), TODAY);
        proposal.answer(false, "No", World.NOW);
        assertRefused("proposal-state", () -> proposal.answer(true, "Yes", World.NOW));
        assertRefused("proposal-state", proposal::withdraw);
        assertRefused(
                "proposal-state",
                () -> proposal.ledTo(new ProposalOutcome(LinkTarget.EVENT, "forum", LocalizedText.EMPTY)));
    }

    @Test
    void whatCameOfItIsLinkedOnce() {
        var proposal = proposal();
        proposal.admit(TODAY.plusDays(1), TODAY);
        proposal.answer(true, "Yes", World.NOW);
        proposal.ledTo(new ProposalOutcome(LinkTarget.EVENT, "forum", LocalizedText.EMPTY));
        proposal.ledTo(new ProposalOutcome(LinkTarget.EVENT, "forum", LocalizedText.of("en", "Forum")));
        assertThat(proposal.outcomes())
                .singleElement()
                .satisfies(outcome -> assertThat(outcome.label().in("en")).isEqualTo("Forum"));
    }
}
