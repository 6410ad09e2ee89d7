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
import java.time.LocalDate;
import java.time.ZoneOffset;
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
                    agreement.giveNotice(HOME, YEAR, bothWays(), NOW);
                }
            }
            case WITHDRAWN -> agreement.withdraw(NOW);
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
                agreement.withdraw(NOW);
                assertThat(agreement.state()).isEqualTo(AgreementState.WITHDRAWN);
            }
            case WITHDRAWN -> assertRefused("agreement-over", () -> agreement.withdraw(NOW));
            default -> assertRefused("agreement-in-force", () -> agreement.withdraw(NOW));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"DRAFT", "PROPOSED", "IN_FORCE", "NOTICE_GIVEN", "WITHDRAWN"})
    void onlyOfWhatIsInForceANoticeIsGiven(AgreementState state) {
        var agreement = in(state).agreement();
        if (state == AgreementState.IN_FORCE) {
            agreement.giveNotice(PARTNER, LAST, bothWays(), NOW);
            assertThat(agreement.state()).isEqualTo(AgreementState.NOTICE_GIVEN);
            assertThat(agreement.endsAfter()).isEqualTo(LAST);
        } else {
            assertRefused("agreement-not-in-force", () -> agreement.giveNotice(PARTNER, LAST, bothWays(), NOW));
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
        assertThat(Agreement.state(stored, LAST.lastDay(), LAST, null)).isEqualTo(stored);
        assertThat(Agreement.state(stored, AFTER.firstDay(), LAST, null))
                .isEqualTo(stored == AgreementState.WITHDRAWN ? AgreementState.WITHDRAWN : AgreementState.EXPIRED);
        assertThat(Agreement.state(stored, LAST.lastDay(), LAST, YEAR)).isEqualTo(AgreementState.ENDED);
        assertThat(Agreement.state(stored, YEAR.lastDay(), LAST, YEAR)).isEqualTo(stored);
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
    void aNoticeVoidsWhatWasApprovedBeforeItAndIsNotInForce() {
        var led = in(AgreementState.IN_FORCE);
        var next = new Led(
                led.agreement(),
                led.agreement().propose(terms(condition("c1", 9)), led.latest(), HOME, signatory(HOME), null, NOW));
        next.approve(HOME);
        led.agreement().giveNotice(HOME, YEAR, bothWays(), NOW);

        assertThat(led.agreement().approval(HOME, 2)).isEmpty();
        assertThat(led.agreement().approval(HOME, 1)).isPresent();
        assertThat(next.approve(PARTNER)).as("not by all").isFalse();
        assertThat(led.agreement().state()).isEqualTo(AgreementState.NOTICE_GIVEN);
        assertThat(next.approve(HOME)).as("again, after the notice").isTrue();
        assertThat(led.agreement().state()).isEqualTo(AgreementState.IN_FORCE);
    }

    @Test
    void aNoticeNamesAYearOfTheAgreementThatIsNotOver() {
        var agreement = in(AgreementState.IN_FORCE).agreement();
        for (var other : List.of("2026/2026", "2027/2027", "2025/2026", "2030/2031")) {
            assertInvalid(
                    "lastYear: not-a-year-of-the-agreement",
                    () -> agreement.giveNotice(HOME, AcademicYear.of(other), bothWays(), NOW));
        }
        var later = YEAR.lastDay().plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        assertInvalid("lastYear: year-over", () -> agreement.giveNotice(HOME, YEAR, bothWays(), later));
        assertThat(agreement.state()).isEqualTo(AgreementState.IN_FORCE);
    }

    @Test
    void whatHasExpiredIsNeitherApprovedNorWithdrawnUntilItIsExtended() {
        var led = in(AgreementState.PROPOSED);
        var later = LAST.lastDay().plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        assertRefused("agreement-expired", () -> led.agreement()
                .approve(led.latest(), 1, led.latest().hash(), PARTNER, signatory(PARTNER), later));
        assertRefused("agreement-expired", () -> led.agreement().withdraw(later));

        var extended = terms(lasting(YEAR, LAST.next()));
        var next = led.agreement().propose(extended, led.latest(), HOME, signatory(HOME), null, later);
        led.agreement().approve(next, 2, next.hash(), HOME, signatory(HOME), later);
        assertThat(led.agreement().approve(next, 2, next.hash(), PARTNER, signatory(PARTNER), later))
                .isTrue();
    }

    @Test
    void aConditionThatWasAgreedOnKeepsItsKindAndDirection() {
        var agreed = Map.of("c1", condition("c1", 5));
        terms(condition("c1", 9), condition("c2", 2, 1, 5)).requireKept(agreed);
        assertInvalid(
                "conditions[1].kind: condition-code-kept",
                () -> terms(condition("c2", 1), condition("c1", 2, 1, 5)).requireKept(agreed));
    }

    @Test
    void whoIsNoPartyDoesNothing() {
        var led = in(AgreementState.IN_FORCE);
        var stranger = Ids.next();
        assertRefused("not-a-party", () -> led.approve(stranger));
        assertRefused("not-a-party", () -> led.agreement().giveNotice(stranger, LAST, bothWays(), NOW));
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

    private static Condition withPlaces(PlacesInYear... places) {
        return condition("c1", 5).with(List.of(places));
    }

    private static PlacesInYear places(AcademicYear year, int persons) {
        return new PlacesInYear(year, persons, null, null);
    }

    @Test
    void anAcademicYearCanHaveAnotherNumberOfPlaces() {
        var second = YEAR.next();
        var condition = withPlaces(places(LAST, 5), places(second.next(), 0), places(second, 3));

        assertThat(condition.placesByYear())
                .as("in order, without what is said of all years")
                .containsExactly(places(second, 3), places(second.next(), 0));
        assertThat(condition.in(YEAR).persons()).isEqualTo(5);
        assertThat(condition.in(second).persons()).isEqualTo(3);
        assertThat(condition.covers(second.next())).isFalse();
        assertThat(condition.in(AFTER).persons()).isZero();
        assertThat(terms(condition).hash())
                .isEqualTo(terms(withPlaces(places(second, 3), places(second.next(), 0)))
                        .hash())
                .isNotEqualTo(terms(condition("c1", 5)).hash());
        assertThat(terms(condition("c1", 5)).differences(terms(withPlaces(places(second, 3)))))
                .containsExactly(new TermsDifference("conditions.c1.placesByYear[2027/2028]", null, "3"));
        assertInvalid(
                List.of(
                        "placesByYear[0].academicYear: not-a-year-of-the-condition",
                        "placesByYear[2].academicYear: keys-twice",
                        "placesByYear[3].persons: places-at-the-ends"),
                () -> withPlaces(places(AFTER, 1), places(second, 1), places(second, 2), places(LAST, 0)));
        assertInvalid("persons: between", () -> places(YEAR, -1));
        assertInvalid("days: months-or-days", () -> new PlacesInYear(YEAR, 1, BigDecimal.ONE, BigDecimal.TEN));
    }

    @Test
    void aNewNumberOfPlacesIsForTheYearsThatAreNotOver() {
        var agreed = Map.of("c1", withPlaces(places(YEAR, 4)));
        var today = YEAR.next().next().firstDay();

        var kept = terms(condition("c1", 2))
                .keepingPast(agreed, today)
                .conditions()
                .get(0);
        assertThat(kept.placesByYear()).containsExactly(places(YEAR, 4), places(YEAR.next(), 5));
        assertThat(kept.in(LAST).persons()).isEqualTo(2);
        var named = terms(condition("c1", 2).with(List.of(places(YEAR, 3))));
        assertThat(named.keepingPast(agreed, today).conditions().get(0).in(YEAR).persons())
                .as("a past year that is named")
                .isEqualTo(3);
    }

    @Test
    void placesAreOfferedForThePresentAndTheNextYearsOfEitherKind() {
        var day = LocalDate.of(2027, 10, 1);
        assertThat(withPlaces(places(AcademicYear.of("2028/2029"), 0)).offered(day))
                .hasToString("[2027/2028, 2029/2030]");
        assertThat(lasting(AcademicYear.of("2026/2026"), AcademicYear.of("2040/2040"))
                        .offered(day))
                .hasToString("[2027/2027, 2028/2028, 2029/2029]");
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
        var link = new AgreementLink(
                agreement,
                PARTNER,
                " Aya ",
                EmailAddress.of("aya@example.org"),
                creator,
                1,
                LanguageTag.of("fr"),
                true,
                NOW);
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
                        agreement,
                        PARTNER,
                        "x".repeat(201),
                        EmailAddress.of("aya@example.org"),
                        creator,
                        1,
                        LanguageTag.of("fr"),
                        true,
                        NOW));
    }

    @Test
    void readersSeeWhoHasApprovedTheLatestRevision() {
        var home = new NamedParty(HOME, "home", LocalizedText.of("en", "Home"));
        var partner = new NamedParty(PARTNER, "partner", LocalizedText.of("en", "Partner"));
        var third = new NamedParty(Ids.next(), "third", LocalizedText.of("en", "Third"));
        var view = new AgreementView(
                Ids.next(),
                "CODE",
                AgreementState.PROPOSED,
                2,
                "hash",
                null,
                List.of(
                        new AgreementView.Side(home, new AgreementView.Given(2, "hash", "Aya", null, false, NOW)),
                        new AgreementView.Side(
                                partner,
                                new AgreementView.Given(1, "old", "Li", LinkStanding.ACCEPTED, false, NOW),
                                "eng"),
                        new AgreementView.Side(third, null)),
                bothWays(),
                home,
                NOW,
                null,
                YEAR,
                LAST,
                null,
                null);
        assertThat(view.isApprovedBy(HOME)).isTrue();
        assertThat(view.isApprovedBy(PARTNER)).as("an earlier one only").isFalse();
        assertThat(view.isApprovedBy(third.id())).isFalse();
        assertThat(view.isApprovedBy(Ids.next())).isFalse();
        assertThat(view.party(2)).isEqualTo(partner);
        assertThat(view.party(PARTNER)).isEqualTo(partner);
        assertThat(view.parties()).extracting(AgreementView.Side::unit).containsExactly(null, "eng", null);
    }

    @Test
    void textInFieldsCannotBreakTheCanonicalForm() {
        var odd = new AgreementTerms(new LocalizedText(Map.of("en", "A\\B\rC")), List.of(condition("c1", 5)));
        assertThat(odd.canonical()).contains("title.en=A\\\\B\\rC\n");
    }
}
