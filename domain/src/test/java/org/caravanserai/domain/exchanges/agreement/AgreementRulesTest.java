package org.caravanserai.domain.exchanges.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.exchanges.agreement.Exchanges.HOME;
import static org.caravanserai.domain.exchanges.agreement.Exchanges.NOW;
import static org.caravanserai.domain.exchanges.agreement.Exchanges.PARTNER;
import static org.caravanserai.domain.exchanges.agreement.Exchanges.YEAR;
import static org.caravanserai.domain.exchanges.agreement.Exchanges.bothWays;
import static org.caravanserai.domain.exchanges.agreement.Exchanges.condition;
import static org.caravanserai.domain.exchanges.agreement.Exchanges.drafted;
import static org.caravanserai.domain.exchanges.agreement.Exchanges.officer;
import static org.caravanserai.domain.exchanges.agreement.Exchanges.terms;
import static org.caravanserai.domain.testing.Refusals.assertConflict;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;
import static org.caravanserai.domain.testing.Refusals.assertRefused;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.caravanserai.domain.access.Caller;
import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.domain.shared.CefrLevel;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.domain.shared.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AgreementRulesTest {

    private static final AcademicYear LAST = AcademicYear.of("2029/2030");
    private static final AcademicYear AFTER = AcademicYear.of("2030/2031");

    private static Signatory signatory(UUID party) {
        return Signatory.of(officer(party));
    }

    /** An agreement in this state, of those that are stored, and its latest revision. */
    private record Led(Agreement agreement, Revision latest) {

        boolean approve(UUID party) {
            return agreement.approve(latest, latest.number(), latest.hash(), party, signatory(party), NOW);
        }
    }

    private static Led in(AgreementState state) {
        var agreement = drafted(bothWays());
        var led = new Led(agreement, agreement.propose(bothWays(), null, HOME, signatory(HOME), "First", NOW));
        switch (state) {
            case PROPOSED -> led.approve(HOME);
            case IN_FORCE, NOTICE_GIVEN -> {
                led.approve(HOME);
                led.approve(PARTNER);
                if (state == AgreementState.NOTICE_GIVEN) {
                    agreement.giveNotice(HOME, YEAR);
                }
            }
            case WITHDRAWN -> agreement.withdraw();
            default -> {
                /* as it is */
            }
        }
        return led;
    }

    @ParameterizedTest
    @EnumSource(names = {"DRAFT", "PROPOSED", "IN_FORCE", "NOTICE_GIVEN", "WITHDRAWN"})
    void onlyWhatIsNotInForceIsWithdrawn(AgreementState state) {
        var agreement = in(state).agreement();
        assertThat(agreement.state()).isEqualTo(state);
        switch (state) {
            case DRAFT, PROPOSED -> {
                agreement.withdraw();
                assertThat(agreement.state()).isEqualTo(AgreementState.WITHDRAWN);
            }
            case WITHDRAWN -> assertRefused("agreement-over", agreement::withdraw);
            default -> assertRefused("agreement-in-force", agreement::withdraw);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"DRAFT", "PROPOSED", "IN_FORCE", "NOTICE_GIVEN", "WITHDRAWN"})
    void onlyOfWhatIsInForceANoticeIsGiven(AgreementState state) {
        var agreement = in(state).agreement();
        if (state == AgreementState.IN_FORCE) {
            agreement.giveNotice(PARTNER, LAST);
            assertThat(agreement.state()).isEqualTo(AgreementState.NOTICE_GIVEN);
            assertThat(agreement.endsAfter()).isEqualTo(LAST);
        } else {
            assertRefused("agreement-not-in-force", () -> agreement.giveNotice(PARTNER, LAST));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"DRAFT", "PROPOSED", "IN_FORCE", "NOTICE_GIVEN", "WITHDRAWN"})
    void anotherContentIsProposedUntilItIsWithdrawn(AgreementState state) {
        var led = in(state);
        var other = terms(condition("c1", 9));
        if (state == AgreementState.WITHDRAWN) {
            assertRefused("agreement-over", () -> led.agreement()
                    .propose(other, led.latest(), HOME, signatory(HOME), null, NOW));
        } else {
            var next = led.agreement().propose(other, led.latest(), PARTNER, signatory(PARTNER), "More", NOW);
            assertThat(next.number()).isEqualTo(2);
            assertThat(led.agreement().revision()).isEqualTo(2);
            assertThat(led.agreement().state())
                    .isEqualTo(led.agreement().revisionInForce() == null ? AgreementState.DRAFT : state);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"DRAFT", "PROPOSED", "IN_FORCE", "NOTICE_GIVEN", "WITHDRAWN"})
    void exchangesAreAllowedFromTheFirstApprovalByAll(AgreementState state) {
        var agreement = in(state).agreement();
        boolean inForce = state == AgreementState.IN_FORCE || state == AgreementState.NOTICE_GIVEN;
        assertThat(agreement.allowsExchangesIn(YEAR)).isEqualTo(inForce);
        assertThat(agreement.allowsExchangesIn(LAST)).isEqualTo(state == AgreementState.IN_FORCE);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsOverFollowsFromTheYears(AgreementState stored) {
        assertThat(Agreement.state(stored, LAST, LAST, null)).isEqualTo(stored);
        assertThat(Agreement.state(stored, AFTER, LAST, null))
                .isEqualTo(stored == AgreementState.WITHDRAWN ? AgreementState.WITHDRAWN : AgreementState.EXPIRED);
        assertThat(Agreement.state(stored, LAST, LAST, YEAR)).isEqualTo(AgreementState.ENDED);
        assertThat(Agreement.state(stored, YEAR, LAST, YEAR)).isEqualTo(stored);
    }

    @Test
    void aLaterRevisionInForceTakesTheNoticeBack() {
        var led = in(AgreementState.NOTICE_GIVEN);
        var next = new Led(
                led.agreement(),
                led.agreement().propose(terms(condition("c1", 9)), led.latest(), HOME, signatory(HOME), null, NOW));
        next.approve(HOME);
        assertThat(led.agreement().state()).isEqualTo(AgreementState.NOTICE_GIVEN);
        next.approve(PARTNER);
        assertThat(led.agreement().state()).isEqualTo(AgreementState.IN_FORCE);
        assertThat(led.agreement().endsAfter()).isNull();
    }

    @Test
    void whoIsNoPartyDoesNothing() {
        var led = in(AgreementState.IN_FORCE);
        var stranger = Ids.next();
        assertRefused("not-a-party", () -> led.approve(stranger));
        assertRefused("not-a-party", () -> led.agreement().giveNotice(stranger, LAST));
        assertThat(led.agreement().isParty(stranger)).isFalse();
        assertThat(led.agreement().unitOf(stranger)).isNull();
    }

    @Test
    void anApprovalNamesWhatWasReadAndByWhom() {
        var led = in(AgreementState.PROPOSED);
        assertThat(led.agreement().approval(HOME, 1)).hasValueSatisfying(approval -> {
            assertThat(approval.hash()).isEqualTo(led.latest().hash());
            assertThat(approval.by()).isEqualTo("Officer of " + HOME);
            assertThat(approval.account()).isNotNull();
            assertThat(approval.link()).isNull();
            assertThat(approval.at()).isEqualTo(NOW);
        });
        assertConflict("stale-revision", () -> led.agreement()
                .approve(led.latest(), 2, led.latest().hash(), PARTNER, signatory(PARTNER), NOW));
        assertConflict("stale-revision", () -> led.agreement()
                .approve(led.latest(), 1, "other", PARTNER, signatory(PARTNER), NOW));
    }

    @Test
    void aRevisionTellsWhoProposedItAndWhy() {
        var led = in(AgreementState.DRAFT);
        var latest = led.latest();
        assertThat(latest.id()).isNotNull();
        assertThat(latest.agreement()).isEqualTo(led.agreement().id());
        assertThat(latest.terms()).isEqualTo(bothWays());
        assertThat(latest.proposedBy()).isEqualTo(HOME);
        assertThat(latest.account()).isNotNull();
        assertThat(latest.link()).isNull();
        assertThat(latest.proposedAt()).isEqualTo(NOW);
        assertThat(latest.note()).isEqualTo("First");
    }

    @Test
    void aPartyMayBeAUnitOfAnOrganization() {
        var agreement = new Agreement(
                bothWays(), List.of(new Agreement.Side(HOME, "eng"), new Agreement.Side(PARTNER, null)), NOW);
        assertThat(agreement.unitOf(HOME)).isEqualTo("eng");
        assertThat(agreement.unitOf(PARTNER)).isNull();
        assertThat(agreement.parties()).containsExactly(HOME, PARTNER);
        assertThat(agreement.party(2)).isEqualTo(PARTNER);
        assertThat(agreement.createdAt()).isEqualTo(NOW);
        assertThat(agreement.code()).hasSize(10);
        assertThat(agreement.version()).isZero();
        assertThat(agreement.firstYear()).isEqualTo(YEAR);
        assertThat(agreement.lastYear()).isEqualTo(LAST);
    }

    @Test
    void itIsBetweenTwoToTwentyDifferentOrganizations() {
        assertInvalid("parties: parties-number", () -> new Agreement(List.of(HOME), bothWays(), NOW));
        assertInvalid("parties: keys-twice", () -> new Agreement(List.of(HOME, HOME), bothWays(), NOW));
        assertInvalid(
                "parties: parties-number",
                () -> new Agreement(Stream.generate(Ids::next).limit(21).toList(), bothWays(), NOW));
        assertThat(new Agreement(Stream.generate(Ids::next).limit(20).toList(), bothWays(), NOW).parties())
                .hasSize(20);
        assertInvalid(
                List.of("conditions[0].from: not-a-party", "conditions[0].to: not-a-party"),
                () -> drafted(terms(condition("c1", 0, 3, 5))));
    }

    @Test
    void aConditionNamesEachFault() {
        assertInvalid(
                List.of(
                        "code: not-a-condition-code",
                        "personsPerYear: between",
                        "monthsPerYear: not-months",
                        "eqf: between",
                        "lastYear: before-first-year"),
                () -> new Condition(
                        "C 1",
                        1,
                        2,
                        MobilityKind.DOCTORAL,
                        10_001,
                        new BigDecimal("120001"),
                        List.of(),
                        List.of(9),
                        List.of(),
                        LAST,
                        YEAR,
                        false));
        assertInvalid("lastYear: too-many-years", () -> lasting(YEAR, AcademicYear.of("2056/2057")));
        assertInvalid("lastYear: years-of-two-kinds", () -> lasting(YEAR, AcademicYear.of("2028/2028")));
        assertThat(lasting(YEAR, AcademicYear.of("2055/2056")).covers(LAST)).isTrue();
    }

    private static Condition lasting(AcademicYear first, AcademicYear last) {
        return new Condition(
                "c1",
                1,
                2,
                MobilityKind.STUDENT_STUDY,
                1,
                null,
                List.of(),
                List.of(7, 6, 7),
                List.of(),
                first,
                last,
                false);
    }

    @Test
    void termsAreFoundByCodeAndOfLimitedNumber() {
        assertThat(bothWays().condition("c2")).map(Condition::from).contains(2);
        assertThat(bothWays().condition("c9")).isEmpty();
        assertInvalid(
                "conditions: too-many",
                () -> terms(IntStream.rangeClosed(0, AgreementTerms.MOST_CONDITIONS)
                        .mapToObj(number -> condition("c" + number, 1))
                        .toArray(Condition[]::new)));
    }

    @Test
    void whatCameAndWhatWentIsADifference() {
        var one = new AgreementTerms(LocalizedText.of("en", "One"), List.of(condition("c1", 5)));
        var other = new AgreementTerms(LocalizedText.of("en", "One", "zh", "一"), List.of(condition("c2", 5)));
        var differences = one.differences(other);
        assertThat(differences)
                .contains(new TermsDifference("title.zh", null, "一"))
                .contains(new TermsDifference("conditions.c1.personsPerYear", "5", null))
                .contains(new TermsDifference("conditions.c2.personsPerYear", null, "5"));
        assertThat(one.differences(one)).isEmpty();
    }

    @Test
    void aLanguageIsWrittenWithItsLevelWhereThereIsOne() {
        assertThat(new LanguageRequirement(LanguageTag.of("en"), CefrLevel.B2)).hasToString("en B2");
        assertThat(new LanguageRequirement(LanguageTag.of("zh"), null)).hasToString("zh");
    }

    @ParameterizedTest
    @EnumSource
    void studentsGoToStudyForATraineeshipOrADoctorate(MobilityKind kind) {
        assertThat(kind.isForStudents())
                .isEqualTo(List.of(MobilityKind.STUDENT_STUDY, MobilityKind.STUDENT_TRAINEESHIP, MobilityKind.DOCTORAL)
                        .contains(kind));
    }

    @Test
    void whoSignsIsSignedIn() {
        assertRefused("sign-in-required", () -> Signatory.of(Caller.ANONYMOUS));
    }

    @Test
    void aLinkNamesForWhomItWasMade() {
        var agreement = Ids.next();
        var creator = Ids.next();
        var link = new AgreementLink(agreement, PARTNER, " Aya ", EmailAddress.of("aya@example.org"), creator, 1, NOW);
        assertThat(link.agreement()).isEqualTo(agreement);
        assertThat(link.party()).isEqualTo(PARTNER);
        assertThat(link.person()).isEqualTo("Aya");
        assertThat(link.email().value()).isEqualTo("aya@example.org");
        assertThat(link.createdBy()).isEqualTo(creator);
        assertThat(link.createdAt()).isEqualTo(NOW);
        assertThat(link.expiresAt()).isEqualTo(NOW.plusSeconds(86_400));
        assertThat(link.revokedAt()).isNull();
        assertThat(link.code()).hasSize(10);
        link.revoke(NOW.plusSeconds(1));
        assertThat(link.revokedAt()).isEqualTo(NOW.plusSeconds(1));
        assertInvalid(
                "person: text-too-long",
                () -> new AgreementLink(
                        agreement, PARTNER, "x".repeat(201), EmailAddress.of("aya@example.org"), creator, 1, NOW));
    }

    @Test
    void readersSeeWhoHasApprovedTheLatestRevision() {
        var home = new Party(HOME, "home", LocalizedText.of("en", "Home"));
        var partner = new Party(PARTNER, "partner", LocalizedText.of("en", "Partner"));
        var third = new Party(Ids.next(), "third", LocalizedText.of("en", "Third"));
        var view = new AgreementView(
                Ids.next(),
                "CODE",
                AgreementState.PROPOSED,
                2,
                "hash",
                null,
                List.of(
                        new AgreementView.Side(home, new AgreementView.Given(2, "hash", "Aya", false, NOW)),
                        new AgreementView.Side(partner, new AgreementView.Given(1, "old", "Li", true, NOW), "eng"),
                        new AgreementView.Side(third, null)),
                bothWays(),
                home,
                NOW,
                null,
                YEAR,
                LAST,
                null);
        assertThat(view.isApprovedBy(HOME)).isTrue();
        assertThat(view.isApprovedBy(PARTNER)).as("an earlier one only").isFalse();
        assertThat(view.isApprovedBy(third.id())).isFalse();
        assertThat(view.isApprovedBy(Ids.next())).isFalse();
        assertThat(view.party(2)).isEqualTo(partner);
        assertThat(view.parties()).extracting(AgreementView.Side::unit).containsExactly(null, "eng", null);
    }

    @Test
    void textInFieldsCannotBreakTheCanonicalForm() {
        var odd = new AgreementTerms(new LocalizedText(Map.of("en", "A\\B\rC")), List.of(condition("c1", 5)));
        assertThat(odd.canonical()).contains("title.en=A\\\\B\\rC\n");
    }
}
