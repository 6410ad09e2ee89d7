package org.caravanserai.exchanges.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertForbidden;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;
import static org.caravanserai.domain.testing.Refusals.assertNotFound;
import static org.caravanserai.domain.testing.Refusals.assertRefused;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.caravanserai.domain.accounts.AccountDeleted;
import org.caravanserai.domain.exchanges.agreement.NamedParty;
import org.caravanserai.domain.exchanges.call.Application;
import org.caravanserai.domain.exchanges.call.ApplicationFilter;
import org.caravanserai.domain.exchanges.call.ApplicationRow;
import org.caravanserai.domain.exchanges.call.ApplicationState;
import org.caravanserai.domain.exchanges.call.CallDirectory;
import org.caravanserai.domain.exchanges.call.CallFilter;
import org.caravanserai.domain.exchanges.call.CallRow;
import org.caravanserai.domain.exchanges.call.ExchangeCall;
import org.caravanserai.domain.exchanges.nomination.NominationState;
import org.caravanserai.domain.exchanges.places.Term;
import org.caravanserai.domain.questions.Answers;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.domain.shared.PersonName;
import org.caravanserai.domain.shared.WrittenTime;
import org.caravanserai.exchanges.application.ApplicationErasure;
import org.caravanserai.exchanges.application.ApplyForCall;
import org.caravanserai.exchanges.application.MyApplications;
import org.caravanserai.exchanges.application.ShowApplication;
import org.caravanserai.exchanges.application.StateQualifications;
import org.caravanserai.exchanges.application.SubmitApplication;
import org.caravanserai.exchanges.application.WithdrawCallApplication;
import org.caravanserai.exchanges.selection.AllocatePlaces;
import org.caravanserai.exchanges.selection.AnswerOffer;
import org.caravanserai.exchanges.selection.BrowseApplications;
import org.caravanserai.exchanges.selection.NominateApplicant;
import org.caravanserai.exchanges.selection.ReleaseResults;
import org.caravanserai.exchanges.selection.ScoreApplication;
import org.caravanserai.exchanges.testing.ExchangesWorld;
import org.caravanserai.platform.forms.Reader;
import org.junit.jupiter.api.Test;

class CallUseCasesTest {

    private final ExchangesWorld world = new ExchangesWorld();
    private final String agreement = world.inForce(1);

    private void close(ExchangeCall call) {
        world.clock.set(call.closesAt());
        world.as(world.homeOfficer);
    }

    private void score(Application application, int points) {
        world.of(ScoreApplication.class).execute(application.code(), BigDecimal.valueOf(points), "read by two");
    }

    @Test
    void aCallIsDraftedUnderAnAgreementInForceByTheSendingSide() {
        world.as(world.homeOfficer);
        var slug = world.of(DraftCall.class).execute(ExchangesWorld.call(agreement));
        assertThat(slug).isEqualTo("autumn-in-the-north");

        assertInvalid(
                List.of(
                        "academicYear: required",
                        "conditions: required",
                        "title: required",
                        "opensAt: required",
                        "closesAt: required",
                        "timeZone: required"),
                () -> Reader.texts(Map.of("agreement", agreement), CallDraft.class));
        var plain = ExchangesWorld.call(agreement);
        assertInvalid(List.of("conditions: required", "title: required", "closesAt: time-left-out"), () -> world.of(
                        DraftCall.class)
                .execute(new CallDraft(
                        agreement,
                        plain.academicYear(),
                        List.of(),
                        LocalizedText.EMPTY,
                        plain.description(),
                        WrittenTime.parse("2027-03-28T02:30+02:00"),
                        WrittenTime.parse("2027-03-28T02:30"),
                        ZoneId.of("Europe/Berlin"),
                        plain.funding(),
                        List.of(),
                        null)));
        assertInvalid("agreement: required", () -> world.of(DraftCall.class).execute(ExchangesWorld.call(" ")));
        world.as(world.partnerOfficer);
        assertInvalid("conditions[0]: not-a-condition-of-the-agreement", () -> world.of(DraftCall.class)
                .execute(ExchangesWorld.call(agreement)));
        var draft = world.drafted(1);
        assertRefused("agreement-not-in-force", () -> world.of(DraftCall.class).execute(ExchangesWorld.call(draft)));
    }

    @Test
    void aScholarAppliesOverSeveralSittingsAndSubmitsBeforeTheDeadline() {
        var call = world.openCall(agreement);
        var application = world.submitted(call, "amina");

        assertThat(application.state()).isEqualTo(ApplicationState.SUBMITTED);
        assertThat(world.of(SubmitApplication.class).execute(application.code()))
                .isEqualTo(ApplicationState.SUBMITTED);
        assertRefused("application-submitted", () -> world.of(ApplyForCall.class)
                .execute(new ApplyForCall.Command(call.slug(), List.of("c1"), Term.FIRST, Map.of())));

        world.as(world.account("late"));
        var late = world.of(ApplyForCall.class)
                .execute(new ApplyForCall.Command(call.slug(), List.of("c1"), Term.FIRST, Map.of()));
        assertThat(world.of(ApplyForCall.class)
                        .execute(new ApplyForCall.Command(call.slug(), List.of("c1"), Term.SECOND, Map.of()))
                        .created())
                .isFalse();
        world.clock.set(call.closesAt());
        assertRefused("call-closed", () -> world.of(SubmitApplication.class).execute(late.code()));
        world.as(world.account("nosy"));
        assertNotFound(() -> world.of(SubmitApplication.class).execute(late.code()));
    }

    @Test
    void placesGoToTheHigherScoreAndNobodyIsToldBeforeTheRelease() {
        var call = world.openCall(agreement);
        var first = world.submitted(call, "amina");
        var second = world.submitted(call, "wei");
        var third = world.submitted(call, "unread");
        close(call);
        score(first, 70);
        score(second, 90);

        var result = world.of(AllocatePlaces.class).execute(call.slug());
        assertThat(result).isEqualTo(new AllocatePlaces.Result(1, 1, 1, 1, result.version()));
        assertThat(world.of(AllocatePlaces.class).execute(call.slug())).isEqualTo(result);
        assertThat(second.state()).isEqualTo(ApplicationState.SUBMITTED);

        world.of(ReleaseResults.class).execute(call.slug(), result.version());
        assertThat(second.state()).isEqualTo(ApplicationState.OFFERED);
        assertThat(first.state()).isEqualTo(ApplicationState.RESERVE);
        assertThat(third.state()).isEqualTo(ApplicationState.REJECTED);
        assertRefused("results-released", () -> world.of(ReleaseResults.class).execute(call.slug(), result.version()));
    }

    @Test
    void whoAcceptsTheOfferIsNominatedWithTheDataOfTheApplication() {
        var call = world.openCall(agreement);
        var application = world.submitted(call, "amina");
        close(call);
        score(application, 80);
        var allocation = world.of(AllocatePlaces.class).execute(call.slug());
        world.of(ReleaseResults.class).execute(call.slug(), allocation.version());
        assertRefused(
                "application-state", () -> world.of(NominateApplicant.class).execute(application.code()));

        world.as(world.memory.accounts.byId(application.account()).orElseThrow());
        world.of(AnswerOffer.class).execute(application.code(), true);
        world.of(StateQualifications.class)
                .execute(new QualificationsDraft(null, null, null, CountryCode.of("MA"), null, List.of(), null));
        world.commit();
        assertRefused("application-state", () -> world.of(AnswerOffer.class).execute(application.code(), false));
        world.as(world.homeOfficer);
        var nominated = world.of(NominateApplicant.class).execute(application.code());

        assertThat(nominated.state()).isEqualTo(NominationState.PENDING);
        assertThat(world.exchanges
                        .nominations
                        .lock(nominated.code())
                        .orElseThrow()
                        .nominee()
                        .country())
                .as("the nationality that was stated, not the country of the profile")
                .isEqualTo(CountryCode.of("MA"));
        assertThat(application.state()).isEqualTo(ApplicationState.NOMINATED);
        assertThat(world.left(agreement)).isZero();
    }

    @Test
    void anApplicationIsWithdrawnByItsApplicantOnly() {
        var call = world.openCall(agreement);
        var application = world.submitted(call, "amina");
        world.of(WithdrawCallApplication.class).execute(application.code());
        assertThat(application.state()).isEqualTo(ApplicationState.WITHDRAWN);

        world.as(world.homeOfficer);
        assertNotFound(() -> world.of(WithdrawCallApplication.class).execute(application.code()));
    }

    @Test
    void whoDeletesTheAccountWithdrawsWhatIsNotOver() {
        var call = world.openCall(agreement);
        var application = world.submitted(call, "amina");
        var other = world.submitted(call, "wei");
        var account = world.memory.accounts.byId(application.account()).orElseThrow();
        var deleted = new AccountDeleted(account.id(), account.email());
        world.of(ApplicationErasure.class).forget(deleted);
        assertThat(application.state()).isEqualTo(ApplicationState.WITHDRAWN);
        assertThat(other.state()).isEqualTo(ApplicationState.SUBMITTED);
        world.of(ApplicationErasure.class).forget(deleted);
        assertThat(world.history()).filteredOn("WITHDRAWN"::equals).hasSize(1);
    }

    @Test
    void onlyWhoRunsTheCallScoresAndNotTheOwnApplication() {
        var call = world.openCall(agreement);
        var application = world.submitted(call, "amina");
        world.as(world.homeOfficer);
        assertRefused("call-still-open", () -> score(application, 50));
        var own = world.of(ApplyForCall.class)
                .execute(new ApplyForCall.Command(call.slug(), List.of("c1"), Term.FIRST, Map.of()));
        world.of(SubmitApplication.class).execute(own.code());
        close(call);
        assertForbidden(
                "own-application", () -> world.of(ScoreApplication.class).execute(own.code(), BigDecimal.TEN, null));
        world.as(world.partnerOfficer);
        assertNotFound(() -> score(application, 50));
        assertNotFound(() -> world.of(PublishCall.class).execute(call.slug()));
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
                call.opensAt(),
                call.releasedAt(),
                call.cancelledAt(),
                7,
                0,
                1,
                List.of(),
                true);
    }

    private ApplicationRow row(Application application) {
        return new ApplicationRow(
                application.id(),
                application.code(),
                "autumn-in-the-north",
                LocalizedText.EMPTY,
                org.caravanserai.domain.exchanges.agreement.Exchanges.YEAR,
                Instant.EPOCH,
                world.home.id(),
                application.account(),
                PersonName.of("Amina", null),
                "amina@example.org",
                null,
                application.wishes(),
                application.term(),
                Answers.NONE,
                application.state(),
                BigDecimal.TEN,
                "c1",
                false,
                null,
                null,
                0,
                false,
                false,
                1);
    }

    @Test
    void onlyAVerifiedOrganizationPublishesACallAndItIsPublicAsLongAsItIsOne() {
        var call = world.openCall(agreement);
        world.home.refuse();
        assertRefused("organization-unverified", () -> world.openCall(agreement));
        world.as(world.account("amina"));
        assertNotFound(() -> world.of(ApplyForCall.class)
                .execute(new ApplyForCall.Command(call.slug(), List.of("c1"), Term.FIRST, Map.of())));
    }

    @Test
    void readersSeeWhatTheyMay() {
        var call = world.openCall(agreement);
        var application = world.submitted(call, "amina");
        world.wiring
                .answer(CallDirectory.class, "bySlug", asked -> Optional.of(row(call)))
                .answer(CallDirectory.class, "application", asked -> Optional.of(row(application)))
                .answer(CallDirectory.class, "ofAccount", asked -> List.of(row(application)))
                .answer(CallDirectory.class, "applications", asked -> new Page<>(List.of(row(application)), 0, 20, 1))
                .answer(CallDirectory.class, "published", asked -> new Page<>(List.of(row(call)), 0, 20, 1))
                .answer(CallDirectory.class, "of", asked -> {
                    assertThat(asked[0]).isEqualTo(Set.of(world.home.id()));
                    return new Page<>(List.of(row(call)), 0, 20, 1);
                });
        var shown = world.of(ShowCall.class).execute(call.slug());
        assertThat(shown.open()).isTrue();
        assertThat(shown.applied()).isTrue();
        assertThat(shown.runs()).isFalse();
        assertThat(shown.call().applications())
                .as("seven, for who does not run the call")
                .isEqualTo(5);
        assertThat(world.of(ShowApplication.class)
                        .execute(application.code())
                        .application()
                        .score())
                .as("before the release")
                .isNull();
        assertThat(world.of(MyApplications.class).execute())
                .extracting(ApplicationRow::allocated)
                .containsOnlyNulls();

        world.as(world.homeOfficer);
        assertThat(world.of(ShowApplication.class)
                        .execute(application.code())
                        .application()
                        .score())
                .isEqualTo(BigDecimal.TEN);
        assertThat(world.of(BrowseApplications.class)
                        .execute(call.slug(), ApplicationFilter.ALL, PageRequest.first(20))
                        .total())
                .isEqualTo(1);
        assertThat(world.of(BrowseOwnCalls.class).execute(PageRequest.first(20)).total())
                .isEqualTo(1);
        world.asVisitor();
        assertThat(world.of(BrowseCalls.class)
                        .execute(CallFilter.ALL, PageRequest.first(20))
                        .total())
                .isEqualTo(1);
        world.as(world.stranger);
        assertNotFound(() -> world.of(ShowApplication.class).execute(application.code()));
        assertNotFound(() ->
                world.of(BrowseApplications.class).execute(call.slug(), ApplicationFilter.ALL, PageRequest.first(20)));
    }
}
