package org.caravanserai.domain.exchanges.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.caravanserai.domain.exchanges.agreement.Exchanges.HOME;
import static org.caravanserai.domain.exchanges.agreement.Exchanges.NOW;
import static org.caravanserai.domain.exchanges.agreement.Exchanges.PARTNER;
import static org.caravanserai.domain.exchanges.agreement.Exchanges.bothWays;
import static org.caravanserai.domain.exchanges.agreement.Exchanges.condition;
import static org.caravanserai.domain.exchanges.agreement.Exchanges.drafted;
import static org.caravanserai.domain.exchanges.agreement.Exchanges.officer;
import static org.caravanserai.domain.exchanges.agreement.Exchanges.terms;

import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.domain.shared.Conflict;
import org.caravanserai.domain.shared.DomainException;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.Refused;
import org.junit.jupiter.api.Test;

class AgreementTest {

    private static Signatory signatory(UUID party) {
        return Signatory.of(officer(party));
    }

    private final Agreement agreement = drafted(bothWays());
    private final Revision first = propose(bothWays(), null, HOME);

    private Revision propose(AgreementTerms terms, Revision latest, UUID party) {
        return agreement.propose(terms, latest, party, signatory(party), null, NOW);
    }

    private boolean approve(Revision revision, UUID party) {
        return agreement.approve(revision, revision.number(), revision.hash(), party, signatory(party), NOW);
    }

    private Revision inForce() {
        approve(first, HOME);
        approve(first, PARTNER);
        return first;
    }

    @Test
    void itIsInForceWhenAllPartiesHaveApprovedTheSameRevision() {
        assertThat(agreement.state()).isEqualTo(AgreementState.DRAFT);

        assertThat(approve(first, HOME)).isFalse();
        assertThat(agreement.state()).isEqualTo(AgreementState.PROPOSED);
        assertThat(agreement.revisionInForce()).isNull();

        assertThat(approve(first, PARTNER)).isTrue();
        assertThat(agreement.state()).isEqualTo(AgreementState.IN_FORCE);
        assertThat(agreement.revisionInForce()).isEqualTo(1);
    }

    @Test
    void approvingTwiceChangesNothing() {
        approve(first, HOME);

        assertThat(approve(first, HOME)).isFalse();
        assertThat(agreement.state()).isEqualTo(AgreementState.PROPOSED);
    }

    @Test
    void anotherContentHasToBeApprovedAgainByAll() {
        approve(first, HOME);

        var second = propose(terms(condition("c1", 8)), first, PARTNER);

        assertThat(agreement.state()).isEqualTo(AgreementState.DRAFT);
        assertThat(agreement.approval(HOME, 2)).isEmpty();
        assertThatThrownBy(() -> approve(second, PARTNER, 1, first.hash()))
                .isInstanceOf(Conflict.class)
                .extracting(failure -> ((DomainException) failure).key())
                .isEqualTo("stale-revision");
        assertThatThrownBy(() -> approve(second, PARTNER, 2, first.hash())).isInstanceOf(Conflict.class);
    }

    private void approve(Revision latest, UUID party, int number, String hash) {
        agreement.approve(latest, number, hash, party, signatory(party), NOW);
    }

    @Test
    void aRevisionInForceHoldsUntilTheNextIsApproved() {
        inForce();

        var second = propose(terms(condition("c1", 8)), first, PARTNER);
        assertThat(agreement.state()).isEqualTo(AgreementState.IN_FORCE);
        assertThat(agreement.revisionInForce()).isEqualTo(1);

        approve(second, PARTNER);
        approve(second, HOME);
        assertThat(agreement.revisionInForce()).isEqualTo(2);
    }

    @Test
    void theSameContentIsNoNewRevision() {
        refused("nothing-changed", () -> propose(bothWays(), first, PARTNER));
    }

    @Test
    void onlyPartiesActAndConditionsAreBetweenThem() {
        refused("not-a-party", () -> propose(terms(condition("c1", 1)), first, Ids.next()));
        assertThatThrownBy(() -> drafted(terms(condition("c1", 1, 3, 5))))
                .isInstanceOfSatisfying(Invalid.class, failure -> assertThat(failure.violations())
                        .extracting(Invalid.Violation::field)
                        .containsExactly("conditions[0].to"));
        assertThatThrownBy(() -> new Agreement(List.of(HOME), bothWays(), NOW)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> new Agreement(List.of(HOME, HOME), bothWays(), NOW))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void onlyWhatNeverCameIntoForceIsWithdrawn() {
        agreement.withdraw(NOW);
        assertThat(agreement.state()).isEqualTo(AgreementState.WITHDRAWN);
        refused("agreement-over", () -> approve(first, HOME));
        refused("agreement-over", () -> agreement.withdraw(NOW));
    }

    @Test
    void whatIsInForceEndsByNotice() {
        inForce();
        refused("agreement-in-force", () -> agreement.withdraw(NOW));
        assertThatThrownBy(() -> agreement.giveNotice(HOME, AcademicYear.of("2035/2036"), bothWays(), NOW))
                .isInstanceOf(Invalid.class);

        agreement.giveNotice(PARTNER, AcademicYear.of("2027/2028"), bothWays(), NOW);

        assertThat(agreement.state()).isEqualTo(AgreementState.NOTICE_GIVEN);
        assertThat(agreement.allowsExchangesIn(AcademicYear.of("2027/2028"))).isTrue();
        assertThat(agreement.allowsExchangesIn(AcademicYear.of("2028/2029"))).isFalse();
        assertThat(agreement.state(AcademicYear.of("2028/2029").firstDay())).isEqualTo(AgreementState.ENDED);
    }

    @Test
    void itExpiresAfterItsLastYear() {
        inForce();

        assertThat(agreement.state(AcademicYear.of("2029/2030").firstDay())).isEqualTo(AgreementState.IN_FORCE);
        assertThat(agreement.state(AcademicYear.of("2030/2031").firstDay())).isEqualTo(AgreementState.EXPIRED);
    }

    private static void refused(String key, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOf(Refused.class)
                .extracting(failure -> ((DomainException) failure).key())
                .isEqualTo(key);
    }
}
