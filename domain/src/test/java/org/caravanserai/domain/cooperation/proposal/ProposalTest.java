package org.caravanserai.domain.cooperation.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;
import static org.caravanserai.domain.testing.Refusals.assertRefused;
import static org.caravanserai.domain.testing.Refusals.assertTakenIf;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caravanserai.domain.cooperation.registry.LinkTarget;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.testing.Columns;
import org.caravanserai.domain.testing.Refusals;
import org.caravanserai.domain.testing.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProposalTest {

    private static final Map<ProposalState, Set<ProposalState>> STEPS = Map.of(
            ProposalState.SUBMITTED,
                    Set.of(ProposalState.UNDER_REVIEW, ProposalState.NOT_ADMITTED, ProposalState.WITHDRAWN),
            ProposalState.UNDER_REVIEW, Set.of(ProposalState.ADOPTED, ProposalState.DECLINED, ProposalState.WITHDRAWN),
            ProposalState.NOT_ADMITTED, Set.of(),
            ProposalState.ADOPTED, Set.of(),
            ProposalState.DECLINED, Set.of(),
            ProposalState.WITHDRAWN, Set.of());

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

    @ParameterizedTest
    @EnumSource(ProposalState.class)
    void onlyTheStatesThatMayFollowCanFollow(ProposalState from) {
        for (var to : ProposalState.values()) {
            assertThat(from.next().contains(to)).isEqualTo(STEPS.get(from).contains(to));
            if (to == ProposalState.SUBMITTED) {
                continue;
            }
            var proposal = proposal();
            Columns.set(proposal, "state", from);
            if (STEPS.get(from).contains(to)) {
                move(proposal, to);
                assertThat(proposal.state()).isEqualTo(to);
            } else {
                assertRefused("proposal-state", () -> move(proposal, to));
                assertThat(proposal.state()).isEqualTo(from);
            }
        }
    }

    private static void move(Proposal proposal, ProposalState to) {
        switch (to) {
            case UNDER_REVIEW -> proposal.admit(TODAY.plusDays(1), TODAY);
            case NOT_ADMITTED -> proposal.refuseAdmission("An advertisement", World.NOW);
            case ADOPTED, DECLINED -> proposal.answer(to == ProposalState.ADOPTED, "We thought about it", World.NOW);
            case WITHDRAWN -> proposal.withdraw();
            case SUBMITTED -> throw new IllegalArgumentException("Nothing becomes submitted again");
        }
    }

    @ParameterizedTest
    @EnumSource(ProposalState.class)
    void whatWasAdmittedIsPublicUnlessWithdrawn(ProposalState state) {
        assertThat(state.isPublic())
                .isEqualTo(Set.of(ProposalState.UNDER_REVIEW, ProposalState.ADOPTED, ProposalState.DECLINED)
                        .contains(state));
    }

    @Test
    void aRefusedAdmissionHasItsReasonAsTheAnswer() {
        var proposal = proposal();
        assertThat(proposal.answer()).isNull();
        proposal.refuseAdmission("An advertisement", World.NOW);
        assertThat(proposal.answer()).isEqualTo("An advertisement");
        assertThat(proposal.answerBy()).isNull();
        assertThat(Columns.get(proposal, "answeredAt", Instant.class)).isEqualTo(World.NOW);
    }

    @Test
    void thePromisedDayAndTheAnswerAreKept() {
        var account = Ids.next();
        var proposal = new Proposal(account, draft("A calendar", "For all", "forum-7"), World.NOW);
        proposal.admit(TODAY.plusDays(1), TODAY);
        proposal.answer(true, "Yes", World.NOW);
        assertThat(proposal.id()).isNotNull();
        assertThat(proposal.code()).isNotBlank();
        assertThat(proposal.account()).isEqualTo(account);
        assertThat(proposal.answerBy()).isEqualTo(TODAY.plusDays(1));
        assertThat(proposal.answer()).isEqualTo("Yes");
        assertThat(proposal.version()).isZero();
        proposal.requireVersion(0L);
        Refusals.assertConflict("changed-meanwhile", () -> proposal.requireVersion(1L));
    }

    private static Proposal.Draft draft(String title, String body, @Nullable String event) {
        return new Proposal.Draft(title, body, LanguageTag.of("en"), ProposalTopic.OTHER, null, event, false);
    }

    @Test
    void aDraftHasATitleAndAText() {
        assertThat(draft(" A calendar ", " For all ", null).title()).isEqualTo("A calendar");
        assertThat(draft(" A calendar ", " For all ", null).text()).isEqualTo("For all");
        assertInvalid(
                List.of("title: required", "text: required", "event: not-a-reference"),
                () -> draft(" ", "", "The Forum"));
        assertThat(draft("t".repeat(Proposal.MAX_TITLE), "b".repeat(Proposal.MAX_BODY), null)
                        .event())
                .isNull();
        assertInvalid(
                List.of("title: text-too-long", "text: text-too-long"),
                () -> draft("t".repeat(Proposal.MAX_TITLE + 1), "b".repeat(Proposal.MAX_BODY + 1), null));
    }

    @Test
    void anOutcomeIsALinkThatHolds() {
        assertInvalid(
                "reference: not-a-reference", () -> new ProposalOutcome(LinkTarget.PAGE, "forum", LocalizedText.EMPTY));
        var outcome = new ProposalOutcome(LinkTarget.PAGE, " https://example.org/x ", LocalizedText.EMPTY);
        assertThat(outcome.target()).isEqualTo(LinkTarget.PAGE);
        assertThat(outcome.reference()).isEqualTo("https://example.org/x");
    }

    @ParameterizedTest
    @EnumSource(ProposalState.class)
    void itIsLateWhenThePromisedDayHasPassedDuringTheReview(ProposalState state) {
        assertThat(row(state, TODAY).isLate(TODAY)).isFalse();
        assertThat(row(state, TODAY).isLate(TODAY.plusDays(1))).isEqualTo(state == ProposalState.UNDER_REVIEW);
        assertThat(row(state, null).isLate(TODAY)).isFalse();
    }

    private static ProposalRow row(ProposalState state, @Nullable LocalDate answerBy) {
        return new ProposalRow(
                Ids.next(),
                "P-1",
                Ids.next(),
                null,
                "A calendar",
                "For all",
                "en",
                ProposalTopic.OTHER,
                null,
                null,
                state,
                World.NOW,
                answerBy,
                null,
                null,
                List.of(),
                0);
    }

    @ParameterizedTest
    @EnumSource(ProposalAction.class)
    void whatHappensToAProposalIsOfOneSubject(ProposalAction action) {
        assertThat(action.subject()).isEqualTo(ProposalAction.SUBJECT);
    }

    @Test
    void allProposalsAreThoseUnderNoCondition() {
        assertThat(ProposalFilter.ALL).isEqualTo(new ProposalFilter(null, null, null, null));
    }

    private static void take(ProposalStep step, Proposal proposal) {
        switch (step) {
            case ADMIT -> proposal.admit(TODAY.plusDays(1), TODAY);
            case REFUSE -> proposal.refuseAdmission("Not a proposal", World.NOW);
            case ADOPT -> proposal.answer(true, "Yes", World.NOW);
            case DECLINE -> proposal.answer(false, "No", World.NOW);
            case LINK_OUTCOME -> proposal.ledTo(new ProposalOutcome(LinkTarget.EVENT, "forum", LocalizedText.EMPTY));
            case WITHDRAW -> proposal.withdraw();
        }
    }

    @ParameterizedTest
    @EnumSource(ProposalState.class)
    void aStepIsTakenIfAndOnlyIfItIsPossible(ProposalState state) {
        for (var step : ProposalStep.values()) {
            var proposal = proposal();
            Columns.set(proposal, "state", state);
            assertTakenIf(step.isPossible(state), () -> take(step, proposal));
        }
    }
}
