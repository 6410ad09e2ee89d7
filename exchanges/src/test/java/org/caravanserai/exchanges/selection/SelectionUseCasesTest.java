package org.caravanserai.exchanges.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertForbidden;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;
import static org.caravanserai.domain.testing.Refusals.assertNotFound;
import static org.caravanserai.domain.testing.Refusals.assertRefused;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.accounts.Account;
import org.caravanserai.domain.appeals.AppealDecision;
import org.caravanserai.domain.exchanges.agreement.NamedParty;
import org.caravanserai.domain.exchanges.call.AllocationSummary.Outcome;
import org.caravanserai.domain.exchanges.call.AllocationSummary.WishResult;
import org.caravanserai.domain.exchanges.call.Application;
import org.caravanserai.domain.exchanges.call.ApplicationRow;
import org.caravanserai.domain.exchanges.call.ApplicationState;
import org.caravanserai.domain.exchanges.call.ApplicationStep;
import org.caravanserai.domain.exchanges.call.CallDirectory;
import org.caravanserai.domain.exchanges.call.CallFilter;
import org.caravanserai.domain.exchanges.call.CallRow;
import org.caravanserai.domain.exchanges.call.Eligibility;
import org.caravanserai.domain.exchanges.call.ExchangeCall;
import org.caravanserai.domain.exchanges.call.ExchangeDeadline;
import org.caravanserai.domain.questions.Answers;
import org.caravanserai.domain.shared.CefrLevel;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.Facets;
import org.caravanserai.domain.shared.IscedField;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.domain.shared.PersonName;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.exchanges.application.ApplyForCall;
import org.caravanserai.exchanges.application.ReopenApplication;
import org.caravanserai.exchanges.application.ShowOwnApplication;
import org.caravanserai.exchanges.application.ShowQualifications;
import org.caravanserai.exchanges.application.StateQualifications;
import org.caravanserai.exchanges.application.SubmissionMissed;
import org.caravanserai.exchanges.application.SubmitApplication;
import org.caravanserai.exchanges.application.WithdrawCallApplication;
import org.caravanserai.exchanges.call.CallClosed;
import org.caravanserai.exchanges.call.CallDraft;
import org.caravanserai.exchanges.call.CallRulesDraft;
import org.caravanserai.exchanges.call.CallRulesDraft.CriterionDraft;
import org.caravanserai.exchanges.call.DraftCall;
import org.caravanserai.exchanges.call.DraftSecondRound;
import org.caravanserai.exchanges.call.EditCall;
import org.caravanserai.exchanges.call.LanguageSkill;
import org.caravanserai.exchanges.call.ListCallFilters;
import org.caravanserai.exchanges.call.PublishCall;
import org.caravanserai.exchanges.call.QualificationsDraft;
import org.caravanserai.exchanges.call.ShowCall;
import org.caravanserai.exchanges.call.ShowOwnCall;
import org.caravanserai.exchanges.testing.ExchangesWorld;
import org.junit.jupiter.api.Test;

class SelectionUseCasesTest {

    private static final CallRulesDraft RULES = rules(10, criterion("Grades", 3), criterion("Motivation", 1));

    private final ExchangesWorld world = new ExchangesWorld();
    private final String agreement = world.inForce(1);
    private final Account reviewer = world.member(world.home, "reviewer", OrganizationRole.REVIEWER);

    private static CallRulesDraft rules(int offerDays, CriterionDraft... criteria) {
        return new CallRulesDraft(
                List.of(),
                List.of(6, 7),
                BigDecimal.valueOf(60),
                List.of(new LanguageSkill(LanguageTag.of("en"), CefrLevel.B2)),
                List.of(),
                null,
                List.of(criteria),
                offerDays,
                List.of(),
                null,
                null);
    }

    private static CriterionDraft criterion(String label, int weight) {
        return new CriterionDraft(null, new LocalizedText(Map.of("en", label)), weight);
    }

    private CallDraft form(CallRulesDraft rules) {
        var plain = ExchangesWorld.call(agreement);
        return new CallDraft(
                plain.agreement(),
                plain.academicYear(),
                plain.conditions(),
                plain.title(),
                plain.description(),
                plain.opensAt(),
                plain.closesAt(),
                plain.timeZone(),
                LocalizedText.of("en", "Tuition is waived"),
                List.of(),
                rules);
    }

    private ExchangeCall open() {
        world.as(world.homeOfficer);
        var slug = Slug.of(world.of(DraftCall.class).execute(form(RULES)));
        world.of(PublishCall.class).execute(slug);
        world.commit();
        var call = world.exchanges.calls.bySlug(slug).orElseThrow();
        world.clock.set(call.opensAt());
        knows(call);
        return call;
    }

    private void state(int level) {
        world.of(StateQualifications.class)
                .execute(new QualificationsDraft(
                        IscedField.of("0613"),
                        level,
                        BigDecimal.valueOf(90),
                        CountryCode.of("MA"),
                        LocalDate.of(2003, 5, 10),
                        List.of(new LanguageSkill(LanguageTag.of("en"), CefrLevel.C1)),
                        null));
        world.commit();
    }

    private Application submitted(ExchangeCall call, String name) {
        world.as(world.account(name));
        state(6);
        var code = world.of(ApplyForCall.class)
                .execute(new ApplyForCall.Command(
                        call.slug(), List.of("c1"), org.caravanserai.domain.exchanges.places.Term.FIRST, Map.of()))
                .code();
        world.of(SubmitApplication.class).execute(code);
        world.commit();
        return world.exchanges.calls.lockApplication(code).orElseThrow();
    }

    private void review(Application application, int grades, int motivation) {
        world.of(ReviewCallApplication.class)
                .execute(
                        application.code(),
                        Map.of("grades", BigDecimal.valueOf(grades), "motivation", BigDecimal.valueOf(motivation)),
                        "read");
        world.commit();
    }

    /** The read models answer what the ports have. */
    private void knows(ExchangeCall call) {
        world.wiring
                .answer(CallDirectory.class, "bySlug", asked -> Optional.of(row(call)))
                .answer(CallDirectory.class, "application", asked -> world.exchanges
                        .calls
                        .lockApplication((String) asked[0])
                        .map(found -> row(call, found)));
    }

    private CallRow row(ExchangeCall call) {
        return new CallRow(
                call.id(),
                call.slug().value(),
                call.title(),
                call.description(),
                call.funding(),
                new NamedParty(world.home.id(), "home", LocalizedText.EMPTY),
                call.year(),
                call.opensAt(),
                call.closesAt(),
                call.zone(),
                call.isPublic() ? call.opensAt() : null,
                call.releasedAt(),
                call.cancelledAt(),
                0,
                0,
                call.version(),
                List.of(),
                true);
    }

    private ApplicationRow row(ExchangeCall call, Application application) {
        return new ApplicationRow(
                application.id(),
                application.code(),
                call.slug().value(),
                LocalizedText.EMPTY,
                call.year(),
                call.closesAt(),
                world.home.id(),
                application.account(),
                PersonName.of("Amina", null),
                "amina@example.org",
                null,
                application.wishes(),
                application.term(),
                Answers.NONE,
                application.state(),
                application.score(),
                application.allocated(),
                call.releasedAt() != null,
                application.submittedAt(),
                application.offerUntil(),
                0,
                false,
                false,
                1);
    }

    @Test
    void aDraftIsChangedUntilItIsPublishedAndNotOverWhatSomebodyElseSaved() {
        world.as(world.homeOfficer);
        var slug = Slug.of(world.of(DraftCall.class).execute(form(RULES)));
        var call = world.exchanges.calls.bySlug(slug).orElseThrow();
        knows(call);

        assertThat(call.rules().offerDays()).isEqualTo(10);
        world.of(EditCall.class).execute(slug, call.version(), form(CallRulesDraft.OPEN));
        assertThat(call.rules().scoring().criteria()).isEmpty();
        assertThat(world.of(ShowOwnCall.class).execute(slug).history())
                .extracting(line -> line.action())
                .contains("CHANGED");
        assertThat(org.assertj.core.api.Assertions.catchThrowable(
                        () -> world.of(EditCall.class).execute(slug, call.version() + 1, form(RULES))))
                .isInstanceOf(org.caravanserai.domain.shared.Conflict.class);
        assertInvalid(
                List.of("rules.criteria[0].label: required", "rules.offerDays: between"),
                () -> world.of(EditCall.class).execute(slug, null, form(rules(0, criterion(" ", 1)))));
        world.of(PublishCall.class).execute(slug);
        assertRefused("call-published", () -> world.of(EditCall.class).execute(slug, null, form(RULES)));
        world.as(world.stranger);
        assertNotFound(() -> world.of(ShowOwnCall.class).execute(slug));
    }

    @Test
    void onlyWhoQualifiesSubmitsAndThePageSaysWhy() {
        var call = open();
        world.asVisitor();
        assertThat(world.of(ShowCall.class).execute(call.slug()).standing()).isNull();

        world.as(world.account("amina"));
        assertThat(world.of(ShowQualifications.class).execute()).isEmpty();
        var code = world.of(ApplyForCall.class)
                .execute(new ApplyForCall.Command(
                        call.slug(), List.of("c1"), org.caravanserai.domain.exchanges.places.Term.FIRST, Map.of()))
                .code();
        assertRefused("not-eligible", () -> world.of(SubmitApplication.class).execute(code));
        state(5);
        assertThat(world.of(ShowCall.class).execute(call.slug()).standing().checks())
                .extracting(Eligibility.Check::verdict)
                .containsExactly(Eligibility.Verdict.NOT_MET, Eligibility.Verdict.MET, Eligibility.Verdict.MET);
        state(7);
        assertThat(world.of(ShowQualifications.class).execute().orElseThrow().level())
                .isEqualTo(7);
        world.of(SubmitApplication.class).execute(code);

        assertInvalid("level: between", () -> state(9));
    }

    @Test
    void whatWasStatedWithAnApplicationIsReadWhateverThePersonStatesLater() {
        var call = open();
        var application = submitted(call, "amina");
        state(5);
        var applicant = world.of(ShowOwnApplication.class).execute(application.code());
        assertThat(applicant.checks()).extracting(Eligibility.Check::verdict).containsOnly(Eligibility.Verdict.MET);
        assertThat(world.of(ShowCall.class).execute(call.slug()).standing().checks())
                .isEqualTo(applicant.checks());
        world.as(reviewer);
        assertThat(world.of(ShowReview.class).execute(application.code()).checks())
                .isEqualTo(applicant.checks());

        world.as(world.account("wei"));
        state(6);
        var draft = world.of(ApplyForCall.class)
                .execute(new ApplyForCall.Command(
                        call.slug(), List.of("c1"), org.caravanserai.domain.exchanges.places.Term.FIRST, Map.of()))
                .code();
        state(5);
        assertThat(world.of(ShowOwnApplication.class).execute(draft).checks())
                .extracting(Eligibility.Check::verdict)
                .contains(Eligibility.Verdict.NOT_MET);
        assertInvalid("wishes[0]: destination-level-not-met", () -> world.of(SubmitApplication.class)
                .execute(draft));
    }

    @Test
    void whileTheCallIsOpenASubmittedApplicationIsChangedAndSubmittedAgain() {
        var call = open();
        var application = submitted(call, "amina");
        assertThat(world.of(ReopenApplication.class).execute(application.code()))
                .isEqualTo(call.slug().toString());
        world.commit();
        assertThat(application.state()).isEqualTo(ApplicationState.DRAFT);
        assertThat(application.submittedAt()).isNull();
        assertThat(application.stated()).isNull();
        world.clock.set(call.opensAt().plusSeconds(60));
        world.of(ApplyForCall.class)
                .execute(new ApplyForCall.Command(
                        call.slug(), List.of("c1"), org.caravanserai.domain.exchanges.places.Term.SECOND, Map.of()));
        world.of(SubmitApplication.class).execute(application.code());
        world.commit();
        assertThat(application.term()).isEqualTo(org.caravanserai.domain.exchanges.places.Term.SECOND);
        assertThat(application.stated()).isNotNull();

        world.clock.set(call.closesAt());
        assertRefused("call-closed", () -> world.of(ReopenApplication.class).execute(application.code()));
        assertThat(application.state()).isEqualTo(ApplicationState.SUBMITTED);
        world.as(world.account("wei"));
        assertNotFound(() -> world.of(ReopenApplication.class).execute(application.code()));
    }

    @Test
    void reviewersScoreByTheCriteriaAndTheMeanCounts() {
        var call = open();
        var first = submitted(call, "amina");
        var second = submitted(call, "wei");
        world.as(reviewer);
        assertRefused("call-still-open", () -> review(first, 8, 6));
        world.clock.set(call.closesAt());
        review(first, 8, 6);
        review(second, 10, 9);
        world.as(world.homeOfficer);
        review(first, 9, 7);

        assertThat(first.score()).isEqualByComparingTo("80.00");
        assertThat(second.score()).isEqualByComparingTo("97.50");
        assertRefused("scored-by-reviewers", () -> world.of(ScoreApplication.class)
                .execute(first.code(), BigDecimal.ONE, null));
        assertInvalid("points.motivation: required", () -> world.of(ReviewCallApplication.class)
                .execute(first.code(), Map.of("grades", BigDecimal.ONE), null));
        world.as(world.stranger);
        assertNotFound(() -> review(first, 1, 1));
        world.as(world.memory.accounts.byId(first.account()).orElseThrow());
        assertNotFound(() -> review(first, 10, 10));
    }

    @Test
    void aReviewerSeesTheApplicationButNotWhatOthersSaid() {
        var call = open();
        var application = submitted(call, "amina");
        world.clock.set(call.closesAt());
        world.as(world.homeOfficer);
        review(application, 5, 5);

        world.as(reviewer);
        var candidate = world.of(ShowReview.class).execute(application.code());
        assertThat(candidate.reviews()).isEmpty();
        assertThat(candidate.application().score()).isNull();
        assertThat(candidate.mine()).isNull();
        assertThat(candidate.scheme().criteria()).hasSize(2);
        world.as(world.homeOfficer);
        var asOfficer = world.of(ShowReview.class).execute(application.code());
        assertThat(asOfficer.reviews()).hasSize(1);
        assertThat(asOfficer.mine()).isNotNull();
        world.as(world.partnerOfficer);
        assertNotFound(() -> world.of(ShowReview.class).execute(application.code()));
        var own = submittedByOfficer(call);
        world.as(world.homeOfficer);
        assertForbidden("own-application", () -> world.of(ShowReview.class).execute(own));
    }

    private String submittedByOfficer(ExchangeCall call) {
        world.clock.set(call.opensAt());
        world.as(world.homeOfficer);
        state(6);
        var code = world.of(ApplyForCall.class)
                .execute(new ApplyForCall.Command(
                        call.slug(), List.of("c1"), org.caravanserai.domain.exchanges.places.Term.FIRST, Map.of()))
                .code();
        world.of(SubmitApplication.class).execute(code);
        world.commit();
        return code;
    }

    @Test
    void anApplicantIsToldWhyAfterTheReleaseAndAnswersInTime() {
        var call = open();
        var first = submitted(call, "amina");
        var second = submitted(call, "wei");
        world.clock.set(call.closesAt());
        world.as(world.homeOfficer);
        review(first, 8, 8);
        review(second, 9, 9);
        var allocation = world.of(AllocatePlaces.class).execute(call.slug());
        var amina = world.memory.accounts.byId(first.account()).orElseThrow();
        world.as(amina);
        assertThat(world.of(ShowOwnApplication.class).execute(first.code()).reasons())
                .isEmpty();

        world.as(world.homeOfficer);
        world.of(ReleaseResults.class).execute(call.slug(), allocation.version());
        world.as(amina);
        var told = world.of(ShowOwnApplication.class).execute(first.code());
        assertThat(told.reasons())
                .extracting(WishResult::outcome, WishResult::lowest)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Outcome.FULL, new BigDecimal("90.00")));
        assertThat(told.history()).extracting(line -> line.action()).doesNotContain("REVIEWED");
        assertNotFound(() -> world.of(ShowOwnApplication.class).execute(second.code()));

        world.clock.set(call.closesAt().plus(Duration.ofDays(10)));
        world.as(world.memory.accounts.byId(second.account()).orElseThrow());
        assertRefused("offer-lapsed", () -> world.of(AnswerOffer.class).execute(second.code(), true));
    }

    @Test
    void offeredPlacesAreNotGivenAgainInAnotherCall() {
        var call = open();
        var application = submitted(call, "amina");
        world.clock.set(call.closesAt());
        world.as(world.homeOfficer);
        review(application, 8, 8);
        var allocation = world.of(AllocatePlaces.class).execute(call.slug());
        world.of(ReleaseResults.class).execute(call.slug(), allocation.version());

        world.clock.set(call.opensAt());
        var again = open();
        submitted(again, "wei");
        world.clock.set(again.closesAt());
        world.as(world.homeOfficer);
        assertThat(world.of(AllocatePlaces.class).execute(again.slug()).places())
                .isZero();
    }

    @Test
    void listsComeFromTheReadModel() {
        var filters = new Facets(Map.of("country", List.of(new Facets.Value("CN", 1))));
        world.wiring
                .answer(CallDirectory.class, "facets", asked -> filters)
                .answer(CallDirectory.class, "toReview", asked -> new Page<>(List.of(), 0, 20, 0));
        assertThat(world.of(ListCallFilters.class).execute(CallFilter.ALL, null))
                .isEqualTo(filters);
        world.as(reviewer);
        assertThat(world.of(BrowseReviews.class).execute(PageRequest.first(20)).total())
                .isZero();
    }

    @Test
    void aConflictHidesTheApplicationAndRefusesAScore() {
        var call = open();
        var application = submitted(call, "amina");
        world.clock.set(call.closesAt());
        world.as(reviewer);
        assertInvalid("reason: required", () -> world.of(DeclareConflict.class).execute(application.code(), " "));
        world.of(DeclareConflict.class).execute(application.code(), "my sister");
        world.commit();
        assertNotFound(() -> world.of(ShowReview.class).execute(application.code()));
        assertNotFound(() -> review(application, 9, 9));

        world.as(world.homeOfficer);
        review(application, 5, 5);
        assertRefused("reviewed-already", () -> world.of(DeclareConflict.class).execute(application.code(), "late"));
    }

    private List<Application> released(ExchangeCall call, String... names) {
        var applications = java.util.Arrays.stream(names)
                .map(name -> submitted(call, name))
                .toList();
        world.clock.set(call.closesAt());
        world.as(world.homeOfficer);
        for (int i = 0; i < names.length; i++) {
            review(applications.get(i), 9 - i, 9 - i);
        }
        var allocation = world.of(AllocatePlaces.class).execute(call.slug());
        world.of(ReleaseResults.class).execute(call.slug(), allocation.version());
        world.commit();
        return applications;
    }

    private Account applicant(Application application) {
        return world.memory.accounts.byId(application.account()).orElseThrow();
    }

    @Test
    void aDeclinedPlaceGoesToTheFirstOnTheReserveList() {
        var call = open();
        var all = released(call, "amina", "wei", "awa");
        assertThat(world.memory.outbox.put().stream()
                        .map(message -> message.template().name())
                        .toList())
                .contains("APPLICATION_SUBMITTED", "PLACE_OFFERED", "APPLICATION_ON_RESERVE");

        world.as(applicant(all.get(0)));
        world.of(AnswerOffer.class).execute(all.get(0).code(), false);
        assertThat(all.get(1).state()).isEqualTo(ApplicationState.OFFERED);
        assertThat(all.get(1).allocated()).isEqualTo("c1");
        assertThat(all.get(2).state()).isEqualTo(ApplicationState.RESERVE);

        world.as(applicant(all.get(1)));
        world.of(AnswerOffer.class).execute(all.get(1).code(), true);
        world.of(WithdrawCallApplication.class).execute(all.get(1).code());
        assertThat(all.get(2).state()).isEqualTo(ApplicationState.OFFERED);
    }

    /** The engine tells the area that the time to answer is over. */
    private void lapse(Application application) {
        world.memory
                .deadlines
                .open(ExchangeDeadline.OFFER_ANSWER, application.id())
                .ifPresent(world.of(OfferLapse.class)::fellDue);
        world.commit();
    }

    @Test
    void whatIsDueOfAnApplicationFollowsItsSteps() {
        var call = open();
        assertThat(world.memory
                        .deadlines
                        .open(ExchangeDeadline.CALL_CLOSING, call.id())
                        .orElseThrow()
                        .dueAt())
                .isEqualTo(call.closesAt());
        world.as(world.account("amina"));
        state(6);
        var code = world.of(ApplyForCall.class)
                .execute(new ApplyForCall.Command(
                        call.slug(), List.of("c1"), org.caravanserai.domain.exchanges.places.Term.FIRST, Map.of()))
                .code();
        var draft = world.exchanges.calls.application(code).orElseThrow();
        var due = world.memory
                .deadlines
                .open(ExchangeDeadline.APPLICATION_SUBMISSION, draft.id())
                .orElseThrow();
        assertThat(due.title().in("en")).startsWith("Submit the application: ");
        assertThat(due.assignee().account()).isEqualTo(draft.account());
        world.of(SubmitApplication.class).execute(code);
        assertThat(world.memory.deadlines.open(ExchangeDeadline.APPLICATION_SUBMISSION, draft.id()))
                .isEmpty();

        world.of(CallClosed.class)
                .fellDue(world.memory
                        .deadlines
                        .open(ExchangeDeadline.CALL_CLOSING, call.id())
                        .orElseThrow());
        assertThat(world.memory.deadlines.open(ExchangeDeadline.CALL_CLOSING, call.id()))
                .isEmpty();
        world.of(WithdrawCallApplication.class).execute(code);
        world.as(world.account("late"));
        state(6);
        var missed = world.exchanges
                .calls
                .application(world.of(ApplyForCall.class)
                        .execute(new ApplyForCall.Command(
                                call.slug(),
                                List.of("c1"),
                                org.caravanserai.domain.exchanges.places.Term.FIRST,
                                Map.of()))
                        .code())
                .orElseThrow();
        world.of(SubmissionMissed.class)
                .fellDue(world.memory
                        .deadlines
                        .open(ExchangeDeadline.APPLICATION_SUBMISSION, missed.id())
                        .orElseThrow());
        assertThat(world.memory.deadlines.open(ExchangeDeadline.APPLICATION_SUBMISSION, missed.id()))
                .isEmpty();
    }

    @Test
    void anOfferThatIsNotAnsweredInTimeLapsesAndThePlaceIsPassedOn() {
        var call = open();
        var all = released(call, "amina", "wei");
        lapse(all.get(0));
        assertThat(all.get(0).state()).as("not yet").isEqualTo(ApplicationState.OFFERED);

        world.clock.set(call.closesAt().plus(Duration.ofDays(10)));
        lapse(all.get(0));
        assertThat(all.get(0).state()).isEqualTo(ApplicationState.LAPSED);
        assertThat(world.sent()).contains("OFFER_LAPSED");
        assertThat(world.memory.deadlines.open(
                        ExchangeDeadline.OFFER_ANSWER, all.get(0).id()))
                .as("nothing of it is due any more")
                .isEmpty();
        assertThat(all.get(1).state()).isEqualTo(ApplicationState.OFFERED);
        lapse(all.get(1));
        assertThat(all.get(1).state()).as("has its own time").isEqualTo(ApplicationState.OFFERED);
    }

    @Test
    void anAppealIsFiledOnceInTimeAndDecidedWithReasons() {
        var call = open();
        var all = released(call, "amina", "wei");
        world.as(applicant(all.get(0)));
        assertRefused("application-state", () -> world.of(AppealResult.class)
                .execute(all.get(0).code(), "more"));
        world.as(applicant(all.get(1)));
        assertThat(world.of(ShowOwnApplication.class).execute(all.get(1).code()).can(ApplicationStep.APPEAL))
                .isTrue();
        world.of(AppealResult.class).execute(all.get(1).code(), "A transcript was not read.");
        world.commit();
        assertRefused("appeal-filed", () -> world.of(AppealResult.class)
                .execute(all.get(1).code(), "again"));

        world.as(world.homeOfficer);
        assertThat(world.of(ShowReview.class).execute(all.get(1).code()).appeal())
                .isNotNull();
        assertInvalid("note: required", () -> world.of(DecideApplicationAppeal.class)
                .execute(all.get(1).code(), AppealDecision.DISMISSED, ""));
        world.of(DecideApplicationAppeal.class).execute(all.get(1).code(), AppealDecision.DISMISSED, "It was read.");
        assertThat(world.lastEmail().template().name()).isEqualTo("APPEAL_DISMISSED");
        assertRefused("appeal-decided", () -> world.of(DecideApplicationAppeal.class)
                .execute(all.get(1).code(), AppealDecision.UPHELD, "no"));
        assertNotFound(() ->
                world.of(DecideApplicationAppeal.class).execute(all.get(0).code(), AppealDecision.UPHELD, "no appeal"));

        world.clock.set(call.closesAt().plus(ApplicationStep.TIME_TO_APPEAL));
        world.as(applicant(all.get(0)));
        lapse(all.get(0));
        assertRefused("application-state", () -> world.of(AppealResult.class)
                .execute(all.get(0).code(), "late"));
    }

    @Test
    void aRejectedApplicationWhoseAppealIsUpheldGetsAPlaceThatIsFree() {
        var call = open();
        var unread = submitted(call, "amina");
        world.clock.set(call.closesAt());
        world.as(world.homeOfficer);
        var allocation = world.of(AllocatePlaces.class).execute(call.slug());
        world.of(ReleaseResults.class).execute(call.slug(), allocation.version());
        world.as(applicant(unread));
        world.of(AppealResult.class).execute(unread.code(), "Nobody scored it.");
        world.commit();

        world.as(world.homeOfficer);
        assertThat(world.of(DecideApplicationAppeal.class).execute(unread.code(), AppealDecision.UPHELD, "True."))
                .isEqualTo(ApplicationState.OFFERED);
    }

    @Test
    void aSecondRoundOffersThePlacesThatAreLeft() {
        var call = open();
        world.as(world.homeOfficer);
        var opens = call.closesAt().plus(Duration.ofDays(1));
        assertRefused("results-not-released", () -> world.of(DraftSecondRound.class)
                .execute(call.slug(), opens, opens.plus(Duration.ofDays(5))));
        world.clock.set(call.closesAt());
        assertRefused("not-allocated", () -> world.of(ReleaseResults.class).execute(call.slug(), ""));
        world.of(ReleaseResults.class)
                .execute(
                        call.slug(),
                        world.of(AllocatePlaces.class).execute(call.slug()).version());

        var slug = world.of(DraftSecondRound.class).execute(call.slug(), opens, opens.plus(Duration.ofDays(5)));
        var second = world.exchanges.calls.bySlug(Slug.of(slug)).orElseThrow();
        assertThat(second.follows()).isEqualTo(call.id());
        assertThat(second.keys()).containsExactly("c1");
        assertThat(second.rules()).isEqualTo(call.rules());
        assertThat(second.isPublic()).isFalse();
    }

    @Test
    void aSecondRoundNeedsPlaces() {
        var call = open();
        released(call, "amina");
        world.as(world.homeOfficer);
        assertRefused("no-places-left", () -> world.of(DraftSecondRound.class)
                .execute(call.slug(), call.closesAt(), call.closesAt().plus(Duration.ofDays(5))));
    }
}
