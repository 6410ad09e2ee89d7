package org.caravanserai.exchanges.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertConflict;
import static org.caravanserai.domain.testing.Refusals.assertForbidden;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;
import static org.caravanserai.domain.testing.Refusals.assertNotFound;
import static org.caravanserai.domain.testing.Refusals.assertRefused;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caravanserai.domain.accounts.Account;
import org.caravanserai.domain.exchanges.agreement.Exchanges;
import org.caravanserai.domain.exchanges.call.Application;
import org.caravanserai.domain.exchanges.call.ApplicationRow;
import org.caravanserai.domain.exchanges.call.ApplicationState;
import org.caravanserai.domain.exchanges.call.CallDirectory;
import org.caravanserai.domain.exchanges.call.CallPlace;
import org.caravanserai.domain.exchanges.call.ExchangeCall;
import org.caravanserai.domain.exchanges.places.Term;
import org.caravanserai.domain.questions.Answers;
import org.caravanserai.domain.shared.CefrLevel;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.IscedField;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.PersonName;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.exchanges.application.ApplyForCall;
import org.caravanserai.exchanges.application.ListOpenRequirements;
import org.caravanserai.exchanges.application.StateQualifications;
import org.caravanserai.exchanges.application.SubmitApplication;
import org.caravanserai.exchanges.application.WithdrawCallApplication;
import org.caravanserai.exchanges.nomination.CancelNomination;
import org.caravanserai.exchanges.nomination.DecideNomination;
import org.caravanserai.exchanges.selection.AllocatePlaces;
import org.caravanserai.exchanges.selection.AnswerOffer;
import org.caravanserai.exchanges.selection.NominateApplicant;
import org.caravanserai.exchanges.selection.ReleaseResults;
import org.caravanserai.exchanges.selection.ReviewCallApplication;
import org.caravanserai.exchanges.selection.ScoreApplication;
import org.caravanserai.exchanges.testing.ExchangesWorld;
import org.junit.jupiter.api.Test;

/** Places of calls: of several agreements, kept for those who get them, and passed on when they are free. */
class PlacesOfCallsTest {

    private final ExchangesWorld world = new ExchangesWorld();
    private final Map<String, Account> people = new HashMap<>();
    private final String first = world.inForce(1);
    private final String second = world.inForce(1);
    private final String toFirst = CallPlace.name(first, "c1");
    private final String toSecond = CallPlace.name(second, "c1");

    private ExchangeCall open(String... names) {
        world.as(world.homeOfficer);
        var plain = ExchangesWorld.call("none");
        var slug = Slug.of(world.of(DraftCall.class)
                .execute(new CallDraft(
                        null,
                        plain.academicYear(),
                        List.<Object>of((Object[]) names),
                        plain.title(),
                        plain.description(),
                        plain.opensAt(),
                        plain.closesAt(),
                        plain.timeZone(),
                        plain.funding(),
                        List.of(),
                        null)));
        world.of(PublishCall.class).execute(slug);
        world.commit();
        var call = world.exchanges.calls.bySlug(slug).orElseThrow();
        world.clock.set(call.opensAt());
        return call;
    }

    private Application apply(ExchangeCall call, String name, String... wishes) {
        world.as(people.computeIfAbsent(name, world::account));
        var code = world.of(ApplyForCall.class)
                .execute(new ApplyForCall.Command(call.slug(), List.of(wishes), Term.FIRST, Map.of()))
                .code();
        world.of(SubmitApplication.class).execute(code);
        world.commit();
        return world.exchanges.calls.lockApplication(code).orElseThrow();
    }

    private void score(Application application, int points) {
        world.as(world.homeOfficer);
        world.of(ScoreApplication.class).execute(application.code(), BigDecimal.valueOf(points), null);
    }

    private AllocatePlaces.Result allocate(ExchangeCall call) {
        world.as(world.homeOfficer);
        return world.of(AllocatePlaces.class).execute(call.slug());
    }

    private void release(ExchangeCall call, AllocatePlaces.Result allocation) {
        world.as(world.homeOfficer);
        world.of(ReleaseResults.class).execute(call.slug(), allocation.version());
        world.commit();
    }

    private void answer(Application application, boolean accept) {
        world.as(world.memory.accounts.byId(application.account()).orElseThrow());
        world.of(AnswerOffer.class).execute(application.code(), accept);
        world.commit();
        world.as(world.homeOfficer);
    }

    private int promised(String agreement) {
        return world.exchanges
                .places
                .of(world.agreement(agreement).id(), Exchanges.YEAR)
                .get(0)
                .promised();
    }

    @Test
    void oneCallIsForPlacesOfSeveralAgreementsAndTheNominationIsUnderTheOneWhosePlaceWasGiven() {
        var call = open(toFirst, toSecond);
        assertThat(call.keys()).containsExactly(toFirst, toSecond);
        assertInvalid("wishes[0]: not-a-condition-of-the-call", () -> apply(call, "vague", "c1"));
        var best = apply(call, "amina", toSecond, toFirst);
        var next = apply(call, "wei", toSecond, toFirst);
        world.clock.set(call.closesAt());
        score(best, 90);
        score(next, 80);
        release(call, allocate(call));
        assertThat(best.allocated()).isEqualTo(toSecond);
        assertThat(next.allocated()).isEqualTo(toFirst);
        answer(next, true);
        var code = world.of(NominateApplicant.class).execute(next.code()).code();
        assertThat(world.exchanges.nominations.lock(code).orElseThrow().place()).satisfies(place -> {
            assertThat(place.agreement()).isEqualTo(world.agreement(first).id());
            assertThat(place.condition()).isEqualTo("c1");
        });
    }

    @Test
    void conditionsThatTheOfficerDoesNotSeeAreNamedAtTheirPlace() {
        world.as(world.homeOfficer);
        assertInvalid("conditions[1]: not-a-condition-of-the-agreement", () -> open(toFirst, "NOTHING000.c1"));
        assertInvalid("conditions[0]: not-a-condition-of-the-agreement", () -> open(CallPlace.name(first, "c2")));
    }

    @Test
    void placesToOfferComeFromTheReadModel() {
        world.wiring.answer(CallDirectory.class, "offerable", asked -> List.of());
        world.as(world.homeOfficer);
        assertThat(world.of(ListOfferablePlaces.class).execute()).isEmpty();
    }

    private void state(String name, String field) {
        world.as(people.computeIfAbsent(name, world::account));
        world.of(StateQualifications.class)
                .execute(new QualificationsDraft(
                        IscedField.of(field),
                        6,
                        BigDecimal.valueOf(90),
                        CountryCode.of("MA"),
                        LocalDate.of(2003, 5, 10),
                        List.of(new LanguageSkill(LanguageTag.of("en"), CefrLevel.C1)),
                        null));
        world.commit();
    }

    @Test
    void aWishWhoseDestinationAsksForMoreIsRefusedAndOneThatIsNotProvenIsShownToTheOfficer() {
        var call = open(toFirst, toSecond);
        state("amina", "0230");
        assertInvalid("wishes[0]: destination-field-not-met", () -> apply(call, "amina", toFirst));
        state("amina", "0613");
        var proven = apply(call, "amina", toFirst);
        var open = apply(call, "wei", toFirst, toSecond);
        world.clock.set(call.closesAt());
        score(proven, 90);
        score(open, 80);
        assertThat(allocate(call).open()).isEqualTo(1);
        var rows = List.of(row(call, proven), row(call, open));
        assertThat(world.of(ListOpenRequirements.class).execute(call.slug(), rows))
                .isEqualTo(Map.of(open.code(), List.of(toFirst, toSecond)));
        world.as(world.partnerOfficer);
        assertNotFound(() -> world.of(ListOpenRequirements.class).execute(call.slug(), rows));
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
                false,
                application.submittedAt(),
                null,
                0,
                false,
                false,
                1);
    }

    @Test
    void whatWasAllocatedIsNobodyElses() {
        var call = open(toFirst);
        var other = open(toFirst, toSecond);
        world.clock.set(call.opensAt());
        var amina = apply(call, "amina", "c1");
        var wei = apply(other, "wei", toFirst);
        world.clock.set(call.closesAt());
        score(amina, 50);
        score(wei, 90);
        var allocation = allocate(call);
        assertThat(allocate(call)).isEqualTo(allocation);
        assertThat(promised(first)).isEqualTo(1);
        assertThat(allocate(other).allocated()).isZero();
        assertRefused("quota-exhausted", () -> world.nominated(first, "sofia"));
        release(call, allocation);
        answer(amina, true);
        assertRefused("quota-exhausted", () -> world.nominated(first, "sofia"));
        world.as(world.homeOfficer);
        world.of(NominateApplicant.class).execute(amina.code());
        assertThat(promised(first)).isZero();
        assertThat(world.left(first)).isZero();
    }

    @Test
    void onlyTheLatestAllocationOfUnchangedScoresApplicationsAndPlacesIsReleased() {
        var call = open(toFirst, toSecond);
        var amina = apply(call, "amina", toFirst);
        var wei = apply(call, "wei", toFirst);
        world.clock.set(call.closesAt());
        score(amina, 90);
        score(wei, 50);
        assertRefused("not-allocated", () -> world.of(ReleaseResults.class).execute(call.slug(), "anything"));
        var allocation = allocate(call);
        assertConflict(
                "allocation-outdated", () -> world.of(ReleaseResults.class).execute(call.slug(), "another"));
        score(amina, 95);
        assertConflict("allocation-outdated", () -> release(call, allocation));
        var rescored = allocate(call);
        world.nominated(second, "sofia");
        assertConflict("allocation-outdated", () -> release(call, rescored));
        var fewer = allocate(call);
        world.as(world.memory.accounts.byId(amina.account()).orElseThrow());
        world.of(WithdrawCallApplication.class).execute(amina.code());
        assertThat(promised(first)).isZero();
        assertConflict("allocation-outdated", () -> release(call, fewer));
        release(call, allocate(call));
        assertThat(wei.state()).isEqualTo(ApplicationState.OFFERED);
    }

    @Test
    void aPlaceThatIsFreeAgainGoesToTheReserveListWhateverHasFreedIt() {
        var call = open(toFirst);
        var applications = List.of(
                apply(call, "amina", "c1"),
                apply(call, "wei", "c1"),
                apply(call, "awa", "c1"),
                apply(call, "lena", "c1"));
        world.clock.set(call.closesAt());
        for (int i = 0; i < applications.size(); i++) {
            score(applications.get(i), 90 - i);
        }
        release(call, allocate(call));
        answer(applications.get(0), true);
        var rejected =
                world.of(NominateApplicant.class).execute(applications.get(0).code());
        world.commit();
        world.as(world.partnerOfficer);
        world.of(DecideNomination.class)
                .execute(new DecideNomination.Command(
                        rejected.code(), rejected.proposal(), DecideNomination.Decision.REJECT, "No supervisor."));
        world.commit();
        assertThat(applications.get(1).state()).isEqualTo(ApplicationState.OFFERED);
        answer(applications.get(1), true);
        var cancelled =
                world.of(NominateApplicant.class).execute(applications.get(1).code());
        world.of(CancelNomination.class).execute(cancelled.code(), "changed plans");
        world.commit();
        assertThat(applications.get(2).state()).isEqualTo(ApplicationState.OFFERED);
        answer(applications.get(2), false);
        assertThat(applications.get(3).state()).isEqualTo(ApplicationState.OFFERED);
        assertThat(promised(first)).isEqualTo(1);
    }

    @Test
    void whoHasAppliedNeitherScoresNorAllocatesNorReleases() {
        var call = open(toFirst);
        var other = apply(call, "amina", "c1");
        world.as(world.homeOfficer);
        var own = world.of(ApplyForCall.class)
                .execute(new ApplyForCall.Command(call.slug(), List.of("c1"), Term.FIRST, Map.of()));
        world.of(SubmitApplication.class).execute(own.code());
        world.clock.set(call.closesAt());
        assertForbidden("applies-for-call", () -> score(other, 10));
        assertForbidden("applies-for-call", () -> allocate(call));
        assertForbidden("applies-for-call", () -> world.of(ReleaseResults.class).execute(call.slug(), "any"));
        assertForbidden("applies-for-call", () -> world.of(ReviewCallApplication.class)
                .execute(other.code(), Map.of("overall", BigDecimal.ONE), null));
    }
}
