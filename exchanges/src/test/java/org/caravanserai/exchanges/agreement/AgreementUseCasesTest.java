package org.caravanserai.exchanges.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertConflict;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;
import static org.caravanserai.domain.testing.Refusals.assertNotFound;
import static org.caravanserai.domain.testing.Refusals.assertRefused;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.caravanserai.domain.deadlines.Deadline;
import org.caravanserai.domain.exchanges.agreement.Agreement;
import org.caravanserai.domain.exchanges.agreement.AgreementAction;
import org.caravanserai.domain.exchanges.agreement.AgreementDirectory;
import org.caravanserai.domain.exchanges.agreement.AgreementFilter;
import org.caravanserai.domain.exchanges.agreement.AgreementState;
import org.caravanserai.domain.exchanges.agreement.AgreementStep;
import org.caravanserai.domain.exchanges.agreement.BalancePolicy;
import org.caravanserai.domain.exchanges.agreement.BalanceUnit;
import org.caravanserai.domain.exchanges.agreement.Condition;
import org.caravanserai.domain.exchanges.agreement.Exchanges;
import org.caravanserai.domain.exchanges.agreement.OverQuota;
import org.caravanserai.domain.exchanges.agreement.TermsDifference;
import org.caravanserai.domain.exchanges.call.ExchangeDeadline;
import org.caravanserai.domain.history.HistoryLine;
import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.exchanges.agreement.TermsForm.YearForm;
import org.caravanserai.exchanges.testing.ExchangesWorld;
import org.caravanserai.exchanges.units.AddUnit;
import org.caravanserai.platform.forms.Reader;
import org.junit.jupiter.api.Test;

class AgreementUseCasesTest {

    private final ExchangesWorld world = new ExchangesWorld();

    @Test
    void anOfficerDraftsAnAgreementThatBothPartiesCanRead() {
        var code = world.drafted(5);

        assertThat(world.agreement(code).state()).isEqualTo(AgreementState.DRAFT);
        world.as(world.partnerOfficer);
        var shown = world.of(ShowAgreement.class).execute(code);
        assertThat(shown.can(AgreementStep.APPROVE)).isTrue();
        assertThat(shown.isInForce()).isFalse();
        assertThat(shown.own()).containsExactly(world.partner.id());
        world.as(world.stranger);
        assertNotFound(() -> world.of(ShowAgreement.class).execute(code));
        assertNotFound(() -> world.of(ShowAgreement.class).execute("nothing"));
    }

    @Test
    void aDraftNamesEveryFaultWithItsField() {
        world.as(world.homeOfficer);
        var propose = world.of(ProposeAgreement.class);

        assertInvalid(
                List.of(
                        "parties[1].organization: unknown-reference",
                        "conditions[0].to: not-a-party",
                        "conditions[1].from: not-a-party"),
                () -> propose.execute(
                        new ProposeAgreement.Command(List.of("home", "nowhere"), ExchangesWorld.terms(5))));
        assertInvalid(
                List.of("parties: no-own-party", "conditions[0].from: not-a-party", "conditions[1].to: not-a-party"),
                () -> propose.execute(
                        new ProposeAgreement.Command(List.of("partner", "elsewhere"), ExchangesWorld.terms(5))));
        var nonsense = ExchangesWorld.condition(
                "home",
                "elsewhere",
                Map.of(
                        "personsPerYear", 0,
                        "monthsPerYear", "-1",
                        "eqf", List.of(9),
                        "firstYear", "2027/2028",
                        "lastYear", "2026/2027"));
        assertInvalid(
                List.of(
                        "title: required",
                        "conditions[0].to: not-a-party",
                        "conditions[0].personsPerYear: between",
                        "conditions[0].monthsPerYear: not-months",
                        "conditions[0].eqf: between",
                        "conditions[0].lastYear: before-first-year"),
                () -> propose.execute(
                        new ProposeAgreement.Command(List.of("home", "partner"), ExchangesWorld.terms(" ", nonsense))));
    }

    @Test
    void whatCannotBeReadOfTermsIsNamedWithItsField() {
        var condition = Map.of(
                "from",
                Map.of("organization", "home"),
                "kind",
                "HOLIDAY",
                "personsPerYear",
                "some",
                "monthsPerYear",
                "x",
                "iscedF",
                List.of("9"),
                "eqf",
                List.of("z"),
                "firstYear",
                "20x6",
                "placesByYear",
                List.of(Map.of("academicYear", "27", "persons", "2"), Map.of("persons", "-1")));
        assertInvalid(
                List.of(
                        "conditions[0].kind: not-one-of",
                        "conditions[0].personsPerYear: not-a-number",
                        "conditions[0].monthsPerYear: not-a-number",
                        "conditions[0].iscedF[0]: not-a-field-of-education",
                        "conditions[0].eqf[0]: not-a-number",
                        "conditions[0].firstYear: not-an-academic-year",
                        "conditions[0].placesByYear[0].academicYear: not-an-academic-year",
                        "policy.unit: not-one-of",
                        "policy.overQuota: not-one-of",
                        "conditions[0].to: required",
                        "conditions[0].lastYear: required",
                        "conditions[0].placesByYear[1].academicYear: required"),
                () -> Reader.texts(
                        Map.of(
                                "title",
                                Map.of("en", "Terms"),
                                "conditions",
                                List.of(condition),
                                "policy",
                                Map.of("tolerance", "2", "unit", "YEARS", "overQuota", "SOMETIMES")),
                        TermsForm.class));
    }

    @Test
    void partiesReadWhatHappenedAndWhatEachRevisionSaid() {
        var code = world.inForce(5);

        assertThat(world.of(ReadAgreementHistory.class).execute(code))
                .extracting(HistoryLine::action)
                .containsExactlyInAnyOrder("DRAFTED", "APPROVED", "APPROVED");
        assertThat(world.of(ShowRevision.class).execute(code, 1).conditions()).hasSize(2);
        assertNotFound(() -> world.of(ShowRevision.class).execute(code, 2));
        world.as(world.stranger);
        assertNotFound(() -> world.of(ReadAgreementHistory.class).execute(code));
        assertNotFound(() -> world.of(ShowRevision.class).execute(code, 1));
    }

    @Test
    void whatDependsOnAnAgreementIsKnownToItsPartiesOnly() {
        var code = world.inForce(5);
        world.wiring.answer(AgreementDirectory.class, "dependents", asked -> {
            assertThat(asked[0]).isEqualTo(world.agreement(code).id());
            return List.of();
        });
        assertThat(world.of(ShowDependents.class).execute(code)).isEmpty();
        world.as(world.stranger);
        assertNotFound(() -> world.of(ShowDependents.class).execute(code));
    }

    @Test
    void whatCanBeDoneFollowsFromTheApprovals() {
        var code = world.drafted(5);
        var draft = world.of(ShowAgreement.class).execute(code);
        assertThat(draft.can(AgreementStep.WITHDRAW)).isTrue();
        assertThat(draft.can(AgreementStep.GIVE_NOTICE)).isFalse();
        world.approveAsBoth(code);
        var inForce = world.of(ShowAgreement.class).execute(code);
        assertThat(inForce.can(AgreementStep.WITHDRAW)).isFalse();
        assertThat(inForce.can(AgreementStep.GIVE_NOTICE)).isTrue();
        assertThat(inForce.can(AgreementStep.REVISE)).isTrue();
    }

    @Test
    void anAgreementIsMadeByUnitsThatExist() {
        world.as(world.homeOfficer);
        world.of(AddUnit.class)
                .execute(Slug.of("home"), new AddUnit.NewUnit("eng", LocalizedText.of("en", "Engineering"), null));
        var propose = world.of(ProposeAgreement.class);

        var code = propose.execute(new ProposeAgreement.Command(
                List.of("home", "partner"), terms(condition("eng", null)), List.of("eng", "")));

        var agreement = world.agreement(code);
        assertThat(agreement.unitOf(world.home.id())).isEqualTo("eng");
        assertThat(agreement.unitOf(world.partner.id())).isNull();
        var shown = world.of(ShowAgreement.class).execute(code).agreement();
        assertThat(shown.terms().condition("c1").orElseThrow().fromUnit()).isEqualTo("eng");
        assertThat(shown.terms().canonical())
                .contains("conditions.c1.fromUnit=eng\n")
                .doesNotContain("toUnit");
        assertInvalid(
                "parties[1].unit: unknown-unit",
                () -> propose.execute(new ProposeAgreement.Command(
                        List.of("home", "partner"), terms(condition(null, null)), List.of("", "eng"))));
        assertInvalid("conditions[0].to.unit: unknown-unit", () -> world.of(ReviseAgreement.class)
                .execute(new ReviseAgreement.Command(code, terms(condition("eng", "eng")), null, null)));
    }

    @Test
    void thePolicyIsPartOfTheTermsAndStaysWhereARevisionDoesNotSpeakOfIt() {
        world.as(world.homeOfficer);
        var propose = world.of(ProposeAgreement.class);
        var plain = terms(condition(null, null));
        var parties = List.of("home", "partner");
        var stated =
                new TermsForm.PolicyForm(BigDecimal.valueOf(2), BalanceUnit.SEMESTERS, 1, OverQuota.RECEIVING_SIDE);

        var code = propose.execute(
                new ProposeAgreement.Command(parties, new TermsForm(plain.title(), plain.conditions(), stated)));
        var renamed = new TermsForm(LocalizedText.of("en", "Renamed"), plain.conditions());
        world.of(ReviseAgreement.class).execute(new ReviseAgreement.Command(code, renamed, null, null));

        var shown = world.of(ShowAgreement.class).execute(code).agreement();
        assertThat(shown.terms().policy())
                .isEqualTo(new BalancePolicy(new BigDecimal("2"), BalanceUnit.SEMESTERS, 1, OverQuota.RECEIVING_SIDE));
        var nonsense = new TermsForm.PolicyForm(BigDecimal.valueOf(-2), null, 40, null);
        assertInvalid(
                List.of("policy.tolerance: not-a-tolerance", "policy.carriedYears: between"),
                () -> propose.execute(new ProposeAgreement.Command(
                        parties, new TermsForm(plain.title(), plain.conditions(), nonsense))));
    }

    private static TermsForm terms(TermsForm.ConditionForm condition) {
        return ExchangesWorld.terms("Between units", condition);
    }

    private static TermsForm.ConditionForm condition(String fromUnit, String toUnit) {
        return ExchangesWorld.condition(
                "home",
                "partner",
                Map.of(
                        "fromUnit",
                        Objects.requireNonNullElse(fromUnit, ""),
                        "toUnit",
                        Objects.requireNonNullElse(toUnit, "")));
    }

    @Test
    void bothApproveAndThePlacesExist() {
        var code = world.inForce(5);

        assertThat(world.agreement(code).state()).isEqualTo(AgreementState.IN_FORCE);
        assertThat(world.of(ShowPlaces.class).execute(code, ExchangesWorld.YEAR))
                .extracting(places -> places.condition() + " " + places.left())
                .containsExactly("c1 5", "c2 5");
        assertThat(world.of(ShowAgreement.class).execute(code).isInForce()).isTrue();
        assertThat(world.history()).anyMatch(line -> line.startsWith("APPROVED"));
    }

    @Test
    void anApprovalNamesWhatWasRead() {
        var code = world.drafted(5);

        assertConflict("stale-revision", () -> world.of(ApproveAgreement.class)
                .execute(new ApproveAgreement.Command(code, 1, "0".repeat(64))));
        world.as(world.stranger);
        assertNotFound(
                () -> world.of(ApproveAgreement.class).execute(new ApproveAgreement.Command(code, 1, "0".repeat(64))));
    }

    @Test
    void aCounterProposalIsANewRevisionThatNobodyHasApproved() {
        var code = world.drafted(5);
        world.as(world.partnerOfficer);
        var revise = world.of(ReviseAgreement.class);

        assertThat(revise.execute(new ReviseAgreement.Command(code, ExchangesWorld.terms(3), 1, "We have three rooms")))
                .isEqualTo(2);

        assertThat(world.of(CompareRevisions.class).execute(code, 1, 2))
                .containsExactly(
                        new TermsDifference("conditions.c1.personsPerYear", "5", "3"),
                        new TermsDifference("conditions.c2.personsPerYear", "5", "3"));
        assertConflict(
                "stale-revision",
                () -> revise.execute(new ReviseAgreement.Command(code, ExchangesWorld.terms(4), 1, null)));
        assertRefused(
                "nothing-changed",
                () -> revise.execute(new ReviseAgreement.Command(code, ExchangesWorld.terms(3), 2, null)));
        assertNotFound(() -> world.of(CompareRevisions.class).execute(code, 1, 9));
    }

    private static TermsForm withYears(YearForm... years) {
        return ExchangesWorld.terms(
                "Student exchange",
                ExchangesWorld.condition(
                        "home",
                        "partner",
                        Map.of("code", "c1", "lastYear", "2029/2030", "placesByYear", List.of(years))));
    }

    private static YearForm year(String year, int persons) {
        return new YearForm(AcademicYear.of(year), persons, null, null);
    }

    @Test
    void aReductionIsForTheYearsItNamesWhateverTheOthersUse() {
        var code = world.inForce(2);
        world.nominated(code, "li");
        world.nominated(code, "wang");
        var revise = world.of(ReviseAgreement.class);
        revise.execute(new ReviseAgreement.Command(code, withYears(year("2026/2027", 2)), null, null));
        world.approveAsBoth(code);

        assertThat(world.agreement(code).revisionInForce()).isEqualTo(2);
        var id = world.agreement(code).id();
        assertThat(world.exchanges.places.left(id, "c1", Exchanges.YEAR.next())).isEqualTo(1);
        assertInvalid(
                "conditions[0].placesByYear[1].persons: between",
                () -> revise.execute(new ReviseAgreement.Command(
                        code, withYears(year("2027/2028", 2), year("2028/2029", -1)), null, null)));
        assertInvalid(
                "conditions[0].placesByYear[0].academicYear: not-a-year-of-the-condition",
                () -> revise.execute(new ReviseAgreement.Command(code, withYears(year("2031/2032", 2)), null, null)));
    }

    @Test
    void aConditionThatWasAgreedOnKeepsItsKindAndItsCode() {
        var code = world.inForce(2);
        var other = ExchangesWorld.condition("partner", "home", 1);
        var revise = world.of(ReviseAgreement.class);
        var turned = ExchangesWorld.condition("partner", "home", Map.of("code", "c1", "lastYear", "2029/2030"));
        var terms = ExchangesWorld.terms("Student exchange", turned);
        assertInvalid(
                "conditions[0].kind: condition-code-kept",
                () -> revise.execute(new ReviseAgreement.Command(code, terms, null, null)));

        revise.execute(new ReviseAgreement.Command(code, ExchangesWorld.terms("Student exchange", other), null, null));
        var read = world.agreement(code);
        assertThat(world.exchanges
                        .agreements
                        .revision(read.id(), 2)
                        .orElseThrow()
                        .terms()
                        .conditions())
                .as("without a code it gets none of the other direction")
                .extracting(Condition::code)
                .containsExactly("c2");
    }

    @Test
    void theOtherPartyIsToldOfANoticeAndAskedAgain() {
        var code = world.inForce(2);
        world.of(ReviseAgreement.class).execute(new ReviseAgreement.Command(code, ExchangesWorld.terms(3), null, null));
        world.as(world.homeOfficer);
        var latest = world.exchanges
                .agreements
                .revision(world.agreement(code).id(), 2)
                .orElseThrow();
        world.of(ApproveAgreement.class).execute(new ApproveAgreement.Command(code, 2, latest.hash()));
        world.of(GiveNotice.class).execute(code, "2026/2027", "No funds");
        world.commit();
        assertThat(world.sent()).contains("AGREEMENT_NOTICE");

        world.as(world.partnerOfficer);
        world.of(ApproveAgreement.class).execute(new ApproveAgreement.Command(code, 2, latest.hash()));
        assertThat(world.agreement(code).state()).isEqualTo(AgreementState.NOTICE_GIVEN);
        assertThat(world.agreement(code).endsAfter()).isEqualTo(Exchanges.YEAR);
    }

    @Test
    void aRevisionThatGivesFewerPlacesThanAreUsedIsRefused() {
        var code = world.inForce(2);
        world.nominated(code, "li");
        world.nominated(code, "wang");
        world.as(world.partnerOfficer);
        world.of(ReviseAgreement.class).execute(new ReviseAgreement.Command(code, ExchangesWorld.terms(1), null, null));

        assertRefused("places-in-use", () -> world.approveAsBoth(code));
    }

    @Test
    void onlyWhatNeverCameIntoForceIsWithdrawnAndTheRestEndsByNotice() {
        var draft = world.drafted(5);
        world.of(WithdrawAgreement.class).execute(draft, "no money");
        assertThat(world.agreement(draft).state()).isEqualTo(AgreementState.WITHDRAWN);
        assertThat(world.history()).contains("WITHDRAWN no money");

        var code = world.inForce(5);
        assertRefused(
                "agreement-in-force", () -> world.of(WithdrawAgreement.class).execute(code, null));
        assertInvalid("lastYear: not-a-year-of-the-agreement", () -> world.of(GiveNotice.class)
                .execute(code, "2040/2041", null));
        world.of(GiveNotice.class).execute(code, "2027/2028", "a new strategy");
        assertThat(world.agreement(code).state()).isEqualTo(AgreementState.NOTICE_GIVEN);
    }

    private Optional<Deadline> end(Agreement agreement, int position) {
        return world.memory.deadlines.open(
                ExchangeDeadline.AGREEMENT_END, AgreementEffects.subject(agreement, position));
    }

    @Test
    void everyPartyIsRemindedBeforeTheAgreementEnds() {
        var drafted = world.agreement(world.drafted(1));
        assertThat(end(drafted, 0)).isEmpty();
        var code = world.inForce(1);
        var agreement = world.agreement(code);
        for (int i = 0; i < 2; i++) {
            var party = agreement.parties().get(i);
            assertThat(end(agreement, i)).hasValueSatisfying(deadline -> {
                assertThat(deadline.dueAt()).isEqualTo("2030-09-01T00:00:00Z");
                assertThat(deadline.leadDays()).containsExactly(270, 120);
                assertThat(deadline.assignee().organization()).isEqualTo(party);
            });
        }
        world.as(world.homeOfficer);
        world.of(GiveNotice.class).execute(code, "2027/2028", "No funds");
        world.commit();
        var soon = end(agreement, 1).orElseThrow();
        assertThat(soon.dueAt()).as("of the last year with exchanges").isEqualTo("2028-09-01T00:00:00Z");
        world.of(AgreementEnded.class).fellDue(soon);
        assertThat(end(agreement, 1)).isEmpty();
    }

    @Test
    void anOfficerSeesTheAgreementsOfTheOwnOrganizations() {
        world.wiring.answer(AgreementDirectory.class, "of", asked -> {
            assertThat(asked[0]).isEqualTo(Set.of(world.home.id()));
            return new Page<>(List.of(), 0, 20, 0);
        });
        world.as(world.homeOfficer);

        assertThat(world.of(BrowseAgreements.class)
                        .execute(AgreementFilter.ALL, PageRequest.first(20))
                        .total())
                .isZero();
    }

    @Test
    void whatIsSentCanBeApprovedInOneStep() {
        var world = new ExchangesWorld();
        world.as(world.homeOfficer);
        var code = world.of(ProposeAgreement.class)
                .execute(new ProposeAgreement.Command(
                        List.of("home", "partner"), ExchangesWorld.terms(5), List.of(), true));
        world.commit();
        assertThat(world.sent()).containsOnly("AGREEMENT_PROPOSED");
        assertThat(world.of(ShowAgreement.class).execute(code).isWithPartner()).isTrue();
        world.as(world.partnerOfficer);
        assertThat(world.of(ShowAgreement.class).execute(code).isWithPartner()).isFalse();
        world.of(ReviseAgreement.class)
                .execute(new ReviseAgreement.Command(code, ExchangesWorld.terms(4), null, "Fewer", true));
        world.commit();
        assertThat(world.of(ShowAgreement.class).execute(code).isWithPartner()).isTrue();
        world.as(world.homeOfficer);
        var read = world.of(ShowAgreement.class).execute(code);
        assertThat(read.isWithPartner()).isFalse();
        world.of(ApproveAgreement.class)
                .execute(new ApproveAgreement.Command(code, 2, read.agreement().hash()));
        assertThat(world.agreement(code).state()).isEqualTo(AgreementState.IN_FORCE);
        assertThat(world.memory.history.about(
                        AgreementAction.SUBJECT, world.agreement(code).id()))
                .extracting(line -> line.action() + " " + line.reason())
                .contains("DRAFTED v1", "REVISED v2: Fewer", "APPROVED v2");
    }

    @Test
    void aProposedVersionIsWithdrawnByWhoProposedItAndTheOtherSideIsTold() {
        var world = new ExchangesWorld();
        var code = world.inForce(5);
        world.as(world.homeOfficer);
        world.of(ReviseAgreement.class).execute(new ReviseAgreement.Command(code, ExchangesWorld.terms(4), null, null));
        world.commit();
        assertThat(world.of(ShowAgreement.class).execute(code).can(AgreementStep.WITHDRAW_REVISION))
                .isTrue();
        world.as(world.partnerOfficer);
        assertThat(world.of(ShowAgreement.class).execute(code).can(AgreementStep.WITHDRAW_REVISION))
                .isFalse();
        assertRefused(
                "other-side-proposed", () -> world.of(WithdrawVersion.class).execute(code, null));
        world.as(world.stranger);
        assertNotFound(() -> world.of(WithdrawVersion.class).execute(code, null));
        world.as(world.homeOfficer);
        world.of(WithdrawVersion.class).execute(code, "A mistake");
        world.commit();
        assertThat(world.sent()).endsWith("AGREEMENT_VERSION_WITHDRAWN");
        assertThat(world.lastEmail().arguments().value("note")).isEqualTo("A mistake");
        assertThat(world.of(ShowAgreement.class).execute(code).agreement().revision())
                .isEqualTo(1);
        assertRefused(
                "no-version-proposed", () -> world.of(WithdrawVersion.class).execute(code, null));
    }
}
