package org.caravanserai.domain.exchanges.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.exchanges.agreement.Exchanges.HOME;
import static org.caravanserai.domain.exchanges.agreement.Exchanges.NOW;
import static org.caravanserai.domain.exchanges.agreement.Exchanges.PARTNER;
import static org.caravanserai.domain.exchanges.agreement.Exchanges.YEAR;
import static org.caravanserai.domain.testing.Refusals.assertConflict;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;
import static org.caravanserai.domain.testing.Refusals.assertRefused;
import static org.caravanserai.domain.testing.Refusals.assertTakenIf;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.caravanserai.domain.access.Caller;
import org.caravanserai.domain.exchanges.agreement.Exchanges;
import org.caravanserai.domain.exchanges.nomination.Nomination;
import org.caravanserai.domain.exchanges.nomination.Nominee;
import org.caravanserai.domain.exchanges.places.Term;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.PersonName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ScholarInvitationTest {

    private static final LocalDate START = LocalDate.of(2027, 3, 1);
    private static final Nomination.Place PLACE = new Nomination.Place(Ids.next(), "c1", YEAR, HOME, PARTNER);
    private static final Nominee SCHOLAR =
            new Nominee(PersonName.of("Wei", "Li"), EmailAddress.of("li@example.org"), null, null);
    private static final Caller PROFESSOR = Exchanges.officer(PARTNER);

    private final ScholarInvitation invitation = invitation(content("Soil", "Project", START));

    private static InvitationContent content(String purpose, String funding, LocalDate ends) {
        return new InvitationContent(purpose, " Agronomy ", funding, START, ends);
    }

    private static ScholarInvitation invitation(InvitationContent content) {
        return new ScholarInvitation(PLACE, Term.SECOND, SCHOLAR, content, PROFESSOR, NOW);
    }

    private List<InvitationApproval> approvals(boolean given) {
        return Arrays.stream(ApprovalKind.values())
                .map(kind -> {
                    var approval = new InvitationApproval(invitation.id(), kind, NOW);
                    if (given || kind == ApprovalKind.FACULTY) {
                        approval.decide(true, "Dean", null, PROFESSOR, NOW);
                    }
                    return approval;
                })
                .toList();
    }

    @Test
    void itSaysWhoIsInvitedForWhatAndByWhom() {
        assertThat(invitation.state()).isEqualTo(InvitationState.PROPOSED);
        assertThat(invitation.place()).isEqualTo(PLACE);
        assertThat(invitation.term()).isEqualTo(Term.SECOND);
        assertThat(invitation.scholar()).isEqualTo(SCHOLAR);
        assertThat(invitation.content().unit()).isEqualTo("Agronomy");
        assertThat(invitation.inviter()).isEqualTo(PROFESSOR.accountId());
        assertThat(invitation.inviterName()).isEqualTo(PROFESSOR.name());
        assertThat(invitation.invitedAt()).isEqualTo(NOW);
        assertThat(invitation.code()).hasSize(10);
        assertInvalid("purpose: required", () -> invitation(content(" ", "Project", START)));
        assertInvalid("funding: required", () -> invitation(content("Soil", " ", START)));
        assertInvalid("endsOn: required", () -> invitation(content("Soil", "Project", null)));
        assertInvalid(
                "endsOn: ends-before-it-starts", () -> invitation(content("Soil", "Project", START.minusDays(1))));
    }

    @Test
    void itIsReadyWhenTheScholarHasAcceptedAndNothingIsPending() {
        assertRefused("invitation-state", () -> invitation.accept(approvals(true), NOW));
        invitation.approve();
        invitation.accept(approvals(false), NOW);
        assertThat(invitation.acceptedAt()).isEqualTo(NOW);
        assertThat(invitation.state()).isEqualTo(InvitationState.APPROVED);
        assertRefused("invitation-state", () -> invitation.accept(approvals(true), NOW));
        assertRefused("invitation-state", () -> invitation.nominated(Ids.next()));
        invitation.readyWhenComplete(approvals(true));
        assertThat(invitation.state()).isEqualTo(InvitationState.READY);
        var nomination = Ids.next();
        invitation.nominated(nomination);
        assertThat(invitation.nomination()).isEqualTo(nomination);
        assertRefused("invitation-state", invitation::withdraw);
        assertRefused("invitation-state", invitation::decline);
        assertRefused("invitation-state", invitation::refuse);
    }

    @Test
    void anApprovalIsDecidedOnceInACapacity() {
        var approval = new InvitationApproval(invitation.id(), ApprovalKind.FUNDING, NOW);
        assertThat(approval.invitation()).isEqualTo(invitation.id());
        assertThat(approval.dueAt()).isEqualTo(NOW);
        assertInvalid("capacity: required", () -> approval.decide(true, null, null, PROFESSOR, NOW));
        assertInvalid("note: required", () -> approval.decide(false, "Dean", " ", PROFESSOR, NOW));
        approval.decide(false, " Bursar ", "no grant", PROFESSOR, NOW);
        assertThat(approval.state()).isEqualTo(ApprovalState.REFUSED);
        assertThat(approval.capacity()).isEqualTo("Bursar");
        assertThat(approval.note()).isEqualTo("no grant");
        assertThat(approval.decidedBy()).isEqualTo(PROFESSOR.accountId());
        assertThat(approval.decidedByName()).isEqualTo(PROFESSOR.name());
        assertThat(approval.decidedAt()).isEqualTo(NOW);
        assertConflict("approval-decided", () -> approval.decide(true, "Dean", null, PROFESSOR, NOW));
        assertThat(Arrays.stream(ApprovalKind.values()).map(InvitationAction::given))
                .doesNotHaveDuplicates()
                .allSatisfy(action -> assertThat(action.subject()).isEqualTo(InvitationAction.SUBJECT));
    }

    private void live(InvitationState state, boolean accepted) {
        switch (state) {
            case PROPOSED -> {
                /* as it is */
            }
            case APPROVED -> {
                invitation.approve();
                if (accepted) {
                    invitation.accept(approvals(false), NOW);
                }
            }
            case READY -> {
                invitation.approve();
                invitation.accept(approvals(true), NOW);
            }
            case NOMINATED -> {
                live(InvitationState.READY, true);
                invitation.nominated(Ids.next());
            }
            case REFUSED -> invitation.refuse();
            case DECLINED -> {
                invitation.approve();
                invitation.decline();
            }
            case WITHDRAWN -> invitation.withdraw();
        }
    }

    private void take(InvitationStep step) {
        switch (step) {
            case DECIDE -> invitation.require(step);
            case ACCEPT -> invitation.accept(approvals(true), NOW);
            case DECLINE -> invitation.decline();
            case NOMINATE -> invitation.nominated(Ids.next());
            case WITHDRAW -> invitation.withdraw();
        }
    }

    static Stream<Arguments> everyStepInEveryState() {
        return Arrays.stream(InvitationState.values())
                .flatMap(state -> Stream.of(false, true).flatMap(accepted -> Arrays.stream(InvitationStep.values())
                        .map(step -> Arguments.of(state, accepted, step))));
    }

    @ParameterizedTest
    @MethodSource("everyStepInEveryState")
    void aStepIsTakenIfAndOnlyIfItIsPossible(InvitationState state, boolean accepted, InvitationStep step) {
        live(state, accepted);
        assertThat(invitation.state()).isEqualTo(state);
        assertTakenIf(step.isPossible(invitation.standing()), () -> take(step));
        if (step == InvitationStep.DECIDE) {
            boolean decided = state == InvitationState.PROPOSED || state == InvitationState.APPROVED;
            assertThat(step.isPossible(invitation.standing())).isEqualTo(decided);
        }
    }
}
