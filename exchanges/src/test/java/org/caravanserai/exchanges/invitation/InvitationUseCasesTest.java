package org.caravanserai.exchanges.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertConflict;
import static org.caravanserai.domain.testing.Refusals.assertForbidden;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;
import static org.caravanserai.domain.testing.Refusals.assertNotFound;
import static org.caravanserai.domain.testing.Refusals.assertRefused;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.caravanserai.domain.access.Caller;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.accounts.Account;
import org.caravanserai.domain.exchanges.agreement.Exchanges;
import org.caravanserai.domain.exchanges.agreement.NamedParty;
import org.caravanserai.domain.exchanges.invitation.ApprovalKind;
import org.caravanserai.domain.exchanges.invitation.ApprovalState;
import org.caravanserai.domain.exchanges.invitation.InvitationDirectory;
import org.caravanserai.domain.exchanges.invitation.InvitationPlace;
import org.caravanserai.domain.exchanges.invitation.InvitationRow;
import org.caravanserai.domain.exchanges.invitation.InvitationState;
import org.caravanserai.domain.exchanges.invitation.InvitationStep;
import org.caravanserai.domain.exchanges.invitation.ScholarInvitation;
import org.caravanserai.domain.exchanges.nomination.MobilityState;
import org.caravanserai.domain.exchanges.places.Term;
import org.caravanserai.domain.files.FilePlace;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.domain.shared.PersonName;
import org.caravanserai.exchanges.agreement.ProposeAgreement;
import org.caravanserai.exchanges.invitation.DecideInvitation.Decision;
import org.caravanserai.exchanges.nomination.NomineeDraft;
import org.caravanserai.exchanges.testing.ExchangesWorld;
import org.junit.jupiter.api.Test;

class InvitationUseCasesTest {

    private final ExchangesWorld world = new ExchangesWorld();
    private final Account professor = world.member(world.partner, "professor", OrganizationRole.TEACHER);
    private final Account scholar = world.account("scholar");
    private final String agreement = visiting();

    private String visiting() {
        world.as(world.homeOfficer);
        var student = ExchangesWorld.condition("home", "partner", 1);
        var scholar = ExchangesWorld.condition(
                "home",
                "partner",
                Map.of("kind", "VISITING_SCHOLAR", "iscedF", List.of("0811"), "lastYear", "2029/2030"));
        var terms = ExchangesWorld.terms("Visiting scholars", student, scholar);
        var code = world.of(ProposeAgreement.class)
                .execute(new ProposeAgreement.Command(List.of("home", "partner"), terms));
        world.commit();
        world.approveAsBoth(code);
        return code;
    }

    private InviteScholar.ScholarInvitationWish wish(String condition, LocalDate ends) {
        return new InviteScholar.ScholarInvitationWish(
                agreement,
                condition,
                Exchanges.YEAR,
                Term.SECOND,
                new NomineeDraft("Wei", "Li", ExchangesWorld.address("scholar"), null, null, null),
                "Soil of loess",
                "Agronomy",
                "Our project",
                LocalDate.of(2027, 3, 1),
                ends);
    }

    private String invited() {
        world.as(professor);
        var code = world.of(InviteScholar.class).execute(wish("c2", LocalDate.of(2027, 6, 30)));
        world.commit();
        return code;
    }

    private InvitationState decide(String code, ApprovalKind kind, Decision decision) {
        world.as(world.partnerOfficer);
        return world.of(DecideInvitation.class)
                .execute(
                        code,
                        new DecideInvitation.ScholarInvitationDecision(kind, decision, "Dean of agronomy", "seen"));
    }

    private ScholarInvitation invitation(String code) {
        return world.exchanges.invitations.byCode(code).orElseThrow();
    }

    @Test
    void aMemberInvitesForPlacesOfVisitingScholarsAtTheOwnOrganization() {
        world.as(professor);
        var invite = world.of(InviteScholar.class);
        assertInvalid(
                "condition: not-for-visiting-scholars", () -> invite.execute(wish("c1", LocalDate.of(2027, 6, 30))));
        assertInvalid("condition: unknown-condition", () -> invite.execute(wish("c9", LocalDate.of(2027, 6, 30))));
        assertInvalid("endsOn: ends-before-it-starts", () -> invite.execute(wish("c2", LocalDate.of(2027, 1, 1))));
        world.as(world.homeOfficer);
        assertInvalid("condition: not-own-organization", () -> invite.execute(wish("c2", LocalDate.of(2027, 6, 30))));
        world.as(world.stranger);
        assertNotFound(() -> invite.execute(wish("c2", LocalDate.of(2027, 6, 30))));

        var code = invited();
        assertThat(invitation(code).state()).isEqualTo(InvitationState.PROPOSED);
        assertThat(world.exchanges.invitations.approvals(invitation(code).id()))
                .singleElement()
                .satisfies(approval -> {
                    assertThat(approval.kind()).isEqualTo(ApprovalKind.FACULTY);
                    assertThat(approval.state()).isEqualTo(ApprovalState.PENDING);
                });
    }

    @Test
    void nobodyElseSeesAnInvitationBeforeTheFacultyAgrees() {
        var code = invited();
        var files = world.of(InvitationFiles.class);
        var place = new FilePlace("INVITATION", invitation(code).id(), "FUNDING");
        for (var other : List.of(world.homeOfficer, scholar)) {
            world.as(other);
            assertNotFound(() -> world.of(ShowInvitation.class).execute(code));
            assertThat(files.mayRead(place, caller(other))).isFalse();
        }
        decide(code, ApprovalKind.FACULTY, Decision.GIVE);
        world.commit();
        assertThat(files.mayRead(place, caller(scholar))).isTrue();
    }

    @Test
    void aProofStaysAsItWasWhenItWasDecided() {
        var code = invited();
        decide(code, ApprovalKind.FACULTY, Decision.GIVE);
        world.commit();
        var files = world.of(InvitationFiles.class);
        var funding = new FilePlace("INVITATION", invitation(code).id(), "FUNDING");
        assertThat(files.mayChange(funding, caller(professor))).isTrue();
        decide(code, ApprovalKind.FUNDING, Decision.GIVE);
        world.commit();
        assertThat(files.mayChange(funding, caller(professor))).isFalse();
        assertThat(files.mayRead(funding, caller(professor))).isTrue();
        assertThat(files.mayChange(new FilePlace("INVITATION", invitation(code).id(), "SPACE"), caller(professor)))
                .isTrue();
    }

    @Test
    void theFacultyDecidesFirstAndTheProofsAreDecidedSideBySide() {
        var code = invited();
        assertRefused("invitation-state", () -> decide(code, ApprovalKind.SPACE, Decision.GIVE));
        world.as(world.homeOfficer);
        assertNotFound(() -> world.of(DecideInvitation.class)
                .execute(
                        code,
                        new DecideInvitation.ScholarInvitationDecision(
                                ApprovalKind.FACULTY, Decision.GIVE, "Dean", null)));
        world.as(world.partnerOfficer);
        assertInvalid("capacity: required", () -> world.of(DecideInvitation.class)
                .execute(
                        code,
                        new DecideInvitation.ScholarInvitationDecision(
                                ApprovalKind.FACULTY, Decision.GIVE, " ", null)));
        assertThat(decide(code, ApprovalKind.FACULTY, Decision.GIVE)).isEqualTo(InvitationState.APPROVED);
        world.commit();
        assertThat(world.sent()).contains("SCHOLAR_INVITED");
        assertConflict("approval-decided", () -> decide(code, ApprovalKind.FACULTY, Decision.GIVE));
        decide(code, ApprovalKind.SPACE, Decision.GIVE);
        decide(code, ApprovalKind.FUNDING, Decision.GIVE);
        world.as(scholar);
        assertThat(world.of(AnswerScholarInvitation.class).execute(code, true, null))
                .isEqualTo(InvitationState.APPROVED);
        assertThat(decide(code, ApprovalKind.INSURANCE, Decision.GIVE)).isEqualTo(InvitationState.READY);
        assertThat(world.exchanges.invitations.approvals(invitation(code).id()))
                .allSatisfy(each -> assertThat(each.capacity()).isEqualTo("Dean of agronomy"));
    }

    @Test
    void nobodyDecidesForTheFacultyOnAnOwnInvitation() {
        world.as(world.partnerOfficer);
        var code = world.of(InviteScholar.class).execute(wish("c2", LocalDate.of(2027, 6, 30)));
        assertForbidden("own-invitation", () -> decide(code, ApprovalKind.FACULTY, Decision.GIVE));
    }

    private String ready() {
        var code = invited();
        for (var kind : ApprovalKind.values()) {
            decide(code, kind, Decision.GIVE);
            world.commit();
        }
        world.as(scholar);
        assertThat(world.of(AnswerScholarInvitation.class).execute(code, true, null))
                .isEqualTo(InvitationState.READY);
        return code;
    }

    @Test
    void theSendingSideReleasesTheScholarWhoIsExpectedThen() {
        var code = ready();
        var nominate = world.of(NominateInvited.class);
        world.as(world.partnerOfficer);
        assertForbidden("other-side-nominates", () -> nominate.execute(code));
        world.as(world.homeOfficer);
        var released = nominate.execute(code);
        assertThat(invitation(code).state()).isEqualTo(InvitationState.NOMINATED);
        assertThat(world.exchanges
                        .nominations
                        .lockMobility(released.mobility())
                        .orElseThrow()
                        .state())
                .isEqualTo(MobilityState.EXPECTED);
        var id = world.agreement(agreement).id();
        assertThat(world.exchanges.places.left(id, "c2", Exchanges.YEAR)).isZero();
        assertRefused("invitation-state", () -> nominate.execute(code));
    }

    @Test
    void aRefusedApprovalAndADeclineEndIt() {
        var refused = invited();
        assertThat(decide(refused, ApprovalKind.FACULTY, Decision.REFUSE)).isEqualTo(InvitationState.REFUSED);
        assertRefused("invitation-state", () -> decide(refused, ApprovalKind.FACULTY, Decision.GIVE));

        var declined = invited();
        decide(declined, ApprovalKind.FACULTY, Decision.GIVE);
        var answer = world.of(AnswerScholarInvitation.class);
        assertForbidden("scholar-answers", () -> answer.execute(declined, true, null));
        world.as(scholar);
        assertThat(answer.execute(declined, false, "ill")).isEqualTo(InvitationState.DECLINED);
        world.as(world.stranger);
        assertNotFound(() -> answer.execute(declined, true, null));
    }

    @Test
    void whoHasInvitedTakesItBackBeforeTheScholarIsNominated() {
        var code = invited();
        var withdraw = world.of(WithdrawScholarInvitation.class);
        world.as(world.homeOfficer);
        assertNotFound(() -> withdraw.execute(code, "why"));
        world.as(professor);
        withdraw.execute(code, "The project ended");
        assertThat(invitation(code).state()).isEqualTo(InvitationState.WITHDRAWN);
        assertThat(world.history()).contains("WITHDRAWN The project ended");
    }

    @Test
    void everybodyConcernedReadsItAndNobodyElse() {
        var code = invited();
        decide(code, ApprovalKind.FACULTY, Decision.GIVE);
        var row = row(code);
        world.wiring
                .answer(InvitationDirectory.class, "byCode", asked -> Optional.of(row))
                .answer(InvitationDirectory.class, "ofScholar", asked -> List.of(row))
                .answer(InvitationDirectory.class, "of", asked -> new Page<>(List.of(row), 0, 20, 1))
                .answer(InvitationDirectory.class, "places", asked -> {
                    assertThat(asked[0]).isEqualTo(Set.of(world.partner.id()));
                    return List.<InvitationPlace>of();
                });
        var show = world.of(ShowInvitation.class);
        for (var account : List.of(professor, scholar, world.homeOfficer, world.partnerOfficer)) {
            world.as(account);
            assertThat(show.execute(code).approvals()).hasSize(4);
        }
        world.as(scholar);
        assertThat(show.execute(code).can(InvitationStep.ACCEPT)).isTrue();
        assertThat(world.of(MyScholarInvitations.class).execute()).containsExactly(row);
        world.as(world.stranger);
        assertNotFound(() -> show.execute(code));
        world.as(professor);
        assertThat(world.of(BrowseScholarInvitations.class)
                        .execute(null, PageRequest.first(20))
                        .total())
                .isEqualTo(1);
        assertThat(world.of(ListInvitationPlaces.class).execute()).isEmpty();
    }

    @Test
    void proofsAreReadByHostAndScholarAndAttachedWhileItIsPrepared() {
        var code = invited();
        var files = world.of(InvitationFiles.class);
        var place = new FilePlace("INVITATION", files.subject(code).orElseThrow(), "FUNDING");
        assertThat(files.policy(place)).isPresent();
        assertThat(files.policy(new FilePlace(place.kind(), place.subject(), "OTHER")))
                .isEmpty();
        assertThat(files.mayRead(place, caller(professor))).isTrue();
        assertThat(files.mayRead(place, caller(world.homeOfficer))).isFalse();
        assertThat(files.mayChange(place, caller(professor))).isFalse();
        decide(code, ApprovalKind.FACULTY, Decision.GIVE);
        assertThat(files.mayRead(place, caller(scholar))).isTrue();
        assertThat(files.mayChange(place, caller(professor))).isTrue();
    }

    private Caller caller(Account account) {
        return world.memory.callers.byAccount(account.id()).orElseThrow();
    }

    private InvitationRow row(String code) {
        return new InvitationRow(
                code,
                InvitationState.APPROVED,
                agreement,
                "c2",
                Exchanges.YEAR,
                Term.SECOND,
                new NamedParty(world.home.id(), "home", LocalizedText.EMPTY),
                new NamedParty(world.partner.id(), "partner", LocalizedText.EMPTY),
                PersonName.of("Wei", "Li"),
                "scholar@example.org",
                "Soil of loess",
                null,
                "Our project",
                LocalDate.of(2027, 3, 1),
                LocalDate.of(2027, 6, 30),
                "Professor",
                Instant.EPOCH,
                null,
                null);
    }
}
