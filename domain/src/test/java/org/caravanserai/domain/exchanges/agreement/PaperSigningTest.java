package org.caravanserai.domain.exchanges.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.caravanserai.domain.exchanges.agreement.Exchanges.HOME;
import static org.caravanserai.domain.exchanges.agreement.Exchanges.NOW;
import static org.caravanserai.domain.exchanges.agreement.Exchanges.PARTNER;
import static org.caravanserai.domain.exchanges.agreement.Exchanges.YEAR;
import static org.caravanserai.domain.exchanges.agreement.Exchanges.bothWays;
import static org.caravanserai.domain.exchanges.agreement.Exchanges.condition;
import static org.caravanserai.domain.exchanges.agreement.Exchanges.drafted;
import static org.caravanserai.domain.exchanges.agreement.Exchanges.officer;
import static org.caravanserai.domain.exchanges.agreement.Exchanges.terms;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;
import static org.caravanserai.domain.testing.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.domain.shared.Invalid;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PaperSigningTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 12);

    private final Agreement agreement = drafted(bothWays());
    private final Revision first = agreement.propose(bothWays(), null, HOME, by(HOME), null, NOW);

    private static Signatory by(UUID party) {
        return Signatory.of(officer(party));
    }

    private static List<PaperSignature> rectors() {
        return List.of(new PaperSignature(HOME, "Wei Li", "Rector"), new PaperSignature(PARTNER, "Aya Kouassi", " "));
    }

    private PaperSigning recorded(Revision revision) {
        return agreement.recordSigned(revision, List.of(HOME), DAY, rectors(), null, by(HOME), NOW);
    }

    private void object(PaperSigning signing, Revision latest, @Nullable Revision before) {
        agreement.object(signing, latest, before, PARTNER, by(PARTNER), "Never signed", NOW);
    }

    @Test
    void whatOneSideRecordsIsInForceUntilTheOtherConfirmsIt() {
        var signing = recorded(first);
        assertThat(agreement.state()).isEqualTo(AgreementState.IN_FORCE);
        assertThat(agreement.allowsExchangesIn(YEAR)).isTrue();
        assertThat(agreement.approval(PARTNER, 1)).hasValueSatisfying(approval -> {
            assertThat(approval.signing()).isEqualTo(signing.id());
            assertThat(approval.by()).isEqualTo("Aya Kouassi");
            assertThat(approval.account()).isNull();
        });
        assertThat(signing.state()).isEqualTo(SigningState.RECORDED);
        assertThat(signing.isOpen(agreement)).isTrue();
        assertThat(signing.signatures())
                .extracting(PaperSignature::capacity)
                .as("a blank one is none")
                .containsExactly("Rector", null);

        assertThat(agreement.confirm(signing, HOME, by(HOME), NOW))
                .as("the side that recorded it adds nothing")
                .isFalse();
        assertThat(agreement.confirm(signing, PARTNER, by(PARTNER), NOW)).isTrue();
        assertThat(signing.state()).isEqualTo(SigningState.CONFIRMED);
        assertThat(signing.isOpen(agreement)).isFalse();
        assertThat(agreement.confirm(signing, PARTNER, by(PARTNER), NOW)).isFalse();
        assertRefused("signing-over", () -> object(signing, first, null));
    }

    @Test
    void anObjectionTakesTheAgreementOutOfForce() {
        var signing = recorded(first);
        assertRefused(
                "signing-over", () -> agreement.object(signing, first, null, HOME, by(HOME), "Our own word", NOW));
        assertInvalid("reason: required", () -> agreement.object(signing, first, null, PARTNER, by(PARTNER), " ", NOW));
        object(signing, first, null);
        assertThat(signing.state()).isEqualTo(SigningState.DISPUTED);
        assertThat(agreement.state()).isEqualTo(AgreementState.DRAFT);
        assertThat(agreement.revisionInForce()).isNull();
        assertThat(agreement.approval(HOME, 1)).isEmpty();
        assertThat(agreement.allowsExchangesIn(YEAR)).isFalse();
        assertRefused("signing-over", () -> agreement.confirm(signing, PARTNER, by(PARTNER), NOW));
    }

    @Test
    void approvalsOnThePlatformOutliveADisputedRecord() {
        agreement.approve(first, 1, first.hash(), HOME, by(HOME), NOW);
        object(recorded(first), first, null);
        assertThat(agreement.approval(HOME, 1)).isPresent();
        assertThat(agreement.state()).isEqualTo(AgreementState.PROPOSED);
    }

    @Test
    void afterAnObjectionTheRevisionBeforeAppliesAgain() {
        agreement.confirm(recorded(first), PARTNER, by(PARTNER), NOW);
        var longer = terms(condition("c1", 9), condition("c2", 2, 1, 9));
        var second = agreement.propose(longer, first, HOME, by(HOME), null, NOW);
        var amended = recorded(second);
        assertThat(agreement.revisionInForce()).isEqualTo(2);
        assertThat(amended.revisionBefore()).isEqualTo(1);
        object(amended, second, first);
        assertThat(agreement.revisionInForce()).isEqualTo(1);
        assertThat(agreement.state()).isEqualTo(AgreementState.IN_FORCE);
    }

    @Test
    void theSideThatRecordedItTakesItBackUntilAnotherHasAnswered() {
        var signing = recorded(first);
        assertRefused("signing-over", () -> agreement.takeBack(signing, first, null, Set.of(PARTNER)));
        agreement.takeBack(signing, first, null, Set.of(HOME));
        assertThat(signing.state()).isEqualTo(SigningState.TAKEN_BACK);
        assertThat(agreement.state()).isEqualTo(AgreementState.DRAFT);
        var again = recorded(first);
        agreement.confirm(again, PARTNER, by(PARTNER), NOW);
        assertRefused("signing-over", () -> agreement.takeBack(again, first, null, Set.of(HOME)));
    }

    @Test
    void theSideThatProposedAVersionWithdrawsItWhileAnotherIsInForce() {
        assertRefused("no-version-proposed", () -> agreement.withdrawProposal(first, Set.of(HOME), NOW));
        agreement.confirm(recorded(first), PARTNER, by(PARTNER), NOW);
        var more = terms(condition("c1", 9), condition("c2", 2, 1, 9));
        var second = agreement.propose(more, first, HOME, by(HOME), null, NOW);
        agreement.approve(second, 2, second.hash(), PARTNER, by(PARTNER), NOW);
        assertRefused("other-side-proposed", () -> agreement.withdrawProposal(second, Set.of(PARTNER), NOW));
        agreement.withdrawProposal(second, Set.of(HOME), NOW);
        assertThat(agreement.revision()).isEqualTo(1);
        assertThat(agreement.revisionInForce()).isEqualTo(1);
        assertThat(agreement.approval(PARTNER, 2)).isEmpty();
        assertRefused("no-version-proposed", () -> agreement.withdrawProposal(first, Set.of(HOME), NOW));
        assertThat(agreement.propose(more, first, HOME, by(HOME), null, NOW).number())
                .as("numbers are not given twice")
                .isEqualTo(3);
    }

    @Test
    void anOfficerOfAllPartiesNeedsNobodyToConfirm() {
        var signing = agreement.recordSigned(first, List.of(HOME, PARTNER), DAY, rectors(), null, by(HOME), NOW);
        assertThat(signing.state()).isEqualTo(SigningState.CONFIRMED);
    }

    @Test
    void whatIsInForceOrEndingOrOverIsNotRecorded() {
        recorded(first);
        assertRefused("agreement-in-force", () -> recorded(first));
        agreement.giveNotice(PARTNER, AcademicYear.of("2027/2028"), bothWays(), NOW);
        var second = agreement.propose(terms(condition("c1", 9)), first, HOME, by(HOME), null, NOW);
        assertRefused("notice-given", () -> recorded(second));

        var other = drafted(bothWays());
        var revision = other.propose(bothWays(), null, HOME, by(HOME), null, NOW);
        other.withdraw(NOW);
        assertRefused(
                "agreement-over",
                () -> other.recordSigned(revision, List.of(HOME), DAY, rectors(), null, by(HOME), NOW));
    }

    @Test
    void aRecordSaysWhenAndByWhomOfTheParties() {
        assertInvalid(
                List.of("signedOn: in-the-future", "by: required"),
                () -> agreement.recordSigned(
                        first, List.of(HOME), LocalDate.of(2026, 11, 28), List.of(), null, by(HOME), NOW));
        assertThat(catchThrowableOfType(
                                Invalid.class,
                                () -> agreement.recordSigned(
                                        first,
                                        List.of(HOME),
                                        LocalDate.of(2026, 11, 28),
                                        rectors(),
                                        null,
                                        by(HOME),
                                        NOW))
                        .violations())
                .as("the last day there may be is named")
                .extracting(Invalid.Violation::arguments)
                .containsExactly(List.of(LocalDate.of(2026, 11, 27)));
        var stranger = List.of(new PaperSignature(UUID.randomUUID(), "Nobody", null));
        assertInvalid(
                "by: not-a-party",
                () -> agreement.recordSigned(first, List.of(HOME), DAY, stranger, null, by(HOME), NOW));
        assertInvalid("name: required", () -> new PaperSignature(HOME, " ", null));
        assertInvalid(
                List.of("name: text-too-long", "capacity: text-too-long"),
                () -> new PaperSignature(HOME, "x".repeat(201), "x".repeat(201)));
        assertRefused(
                "sign-in-required",
                () -> agreement.recordSigned(
                        first, List.of(HOME), DAY, rectors(), null, new Signatory(null, UUID.randomUUID(), "x"), NOW));
    }
}
