package org.caravanserai.domain.exchanges.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.exchanges.agreement.Exchanges.NOW;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.caravanserai.domain.exchanges.ExchangesContract;
import org.caravanserai.domain.exchanges.agreement.Agreement;
import org.caravanserai.domain.exchanges.agreement.Exchanges;
import org.caravanserai.domain.exchanges.places.Term;
import org.caravanserai.domain.shared.Ids;
import org.junit.jupiter.api.Test;

/** What {@link ScholarInvitations} promises. */
public interface ScholarInvitationsContract extends ExchangesContract {

    InvitationContent CONTENT =
            new InvitationContent("Soil", "Agronomy", "Project", LocalDate.of(2027, 3, 1), LocalDate.of(2027, 5, 30));

    ScholarInvitations invitations();

    @Test
    default void anInvitationIsFoundByItsCodeAndByItsIdAndKeepsItsState() {
        var invitation = invited(inForce());
        inTransaction(() -> invitations().lock(invitation.code()).orElseThrow().approve());
        for (var found : List.of(
                invitations().byCode(invitation.code()),
                invitations().byId(invitation.id()),
                inTransaction(() -> invitations().lock(invitation.code())))) {
            assertThat(found).hasValueSatisfying(read -> {
                assertThat(read.id()).isEqualTo(invitation.id());
                assertThat(read.place()).isEqualTo(invitation.place());
                assertThat(read.content()).isEqualTo(CONTENT);
                assertThat(read.inviter()).isEqualTo(invitation.inviter());
                assertThat(read.state()).isEqualTo(InvitationState.APPROVED);
            });
        }
        assertThat(invitations().byCode("nothing")).isEmpty();
        assertThat(invitations().byId(Ids.next())).isEmpty();
        assertThat(inTransaction(() -> invitations().lock("nothing"))).isEmpty();
    }

    @Test
    default void approvalsAreListedInTheOrderOfTheirKindsAndOneOfEach() {
        var invitation = invited(inForce()).id();
        assertThat(invitations().approvals(invitation)).isEmpty();
        for (var kind : List.of(ApprovalKind.SPACE, ApprovalKind.FACULTY, ApprovalKind.INSURANCE)) {
            inTransaction(() -> invitations().add(new InvitationApproval(invitation, kind, NOW)));
        }
        assertTaken(() -> invitations().add(new InvitationApproval(invitation, ApprovalKind.SPACE, NOW)));
        assertThat(invitations().approvals(invitation))
                .extracting(InvitationApproval::kind)
                .isSorted()
                .containsExactlyInAnyOrder(ApprovalKind.FACULTY, ApprovalKind.SPACE, ApprovalKind.INSURANCE);
        assertThat(invitations().approvals(Ids.next())).isEmpty();
    }

    @Test
    default void whatIsDecidedOnAnApprovalIsKept() {
        var invitation = invited(inForce()).id();
        var dean = Exchanges.officer(Ids.next());
        inTransaction(() -> invitations().add(new InvitationApproval(invitation, ApprovalKind.FACULTY, NOW)));
        inTransaction(() -> invitations().approvals(invitation).get(0).decide(true, "Dean", null, dean, NOW));
        assertThat(invitations().approvals(invitation)).singleElement().satisfies(read -> {
            assertThat(read.state()).isEqualTo(ApprovalState.GIVEN);
            assertThat(read.capacity()).isEqualTo("Dean");
            assertThat(read.decidedBy()).isEqualTo(dean.accountId());
        });
    }

    @Test
    default void aNominationComesOfOneInvitation() {
        var agreement = inForce();
        var nomination = nominated(agreement).id();
        var first = ready(agreement);
        var second = ready(agreement);
        inTransaction(() -> invitations().lock(first).orElseThrow().nominated(nomination));
        assertThat(invitations().byCode(first))
                .hasValueSatisfying(read -> assertThat(read.nomination()).isEqualTo(nomination));
        assertTaken(() -> invitations().lock(second).orElseThrow().nominated(nomination));
    }

    /** The code of an invitation to which everybody has agreed. */
    private String ready(Agreement agreement) {
        var dean = Exchanges.officer(agreement.party(2));
        var invitation = invited(agreement);
        inTransaction(() -> {
            var approvals = Stream.of(ApprovalKind.values())
                    .map(kind -> new InvitationApproval(invitation.id(), kind, NOW))
                    .toList();
            approvals.forEach(approval -> {
                approval.decide(true, "Dean", null, dean, NOW);
                invitations().add(approval);
            });
            var read = invitations().lock(invitation.code()).orElseThrow();
            read.approve();
            read.accept(approvals, NOW);
        });
        return invitation.code();
    }

    private ScholarInvitation invited(Agreement agreement) {
        var invitation = new ScholarInvitation(
                place(agreement),
                Term.FIRST,
                nominee(someAddress()),
                CONTENT,
                Exchanges.officer(agreement.party(2)),
                NOW);
        inTransaction(() -> invitations().add(invitation));
        return invitation;
    }
}
