package org.caravanserai.exchanges.ending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;
import static org.caravanserai.domain.testing.Refusals.assertNotFound;
import static org.caravanserai.domain.testing.Refusals.assertRefused;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.caravanserai.domain.exchanges.agreement.Dependent;
import org.caravanserai.domain.exchanges.agreement.DependentFate;
import org.caravanserai.domain.exchanges.agreement.DependentKind;
import org.caravanserai.domain.exchanges.agreement.EndingDecision;
import org.caravanserai.domain.exchanges.agreement.EndingDirectory;
import org.caravanserai.domain.exchanges.agreement.Exchanges;
import org.caravanserai.domain.exchanges.call.CallPlace;
import org.caravanserai.domain.exchanges.call.ExchangeCall;
import org.caravanserai.domain.exchanges.nomination.Mobility;
import org.caravanserai.domain.exchanges.nomination.Nomination;
import org.caravanserai.domain.exchanges.nomination.NominationState;
import org.caravanserai.domain.exchanges.nomination.Nominee;
import org.caravanserai.domain.exchanges.nomination.QuotaException;
import org.caravanserai.domain.exchanges.places.LedgerEntry;
import org.caravanserai.domain.exchanges.places.LedgerEntry.Cause;
import org.caravanserai.domain.exchanges.places.Weight;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.domain.shared.PersonName;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.exchanges.agreement.GiveNotice;
import org.caravanserai.exchanges.nomination.DecideNomination;
import org.caravanserai.exchanges.nomination.RecordArrival;
import org.caravanserai.exchanges.nomination.RecordEarlyReturn;
import org.caravanserai.exchanges.testing.ExchangesWorld;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Decisions about what depends on an agreement that ends. */
class EndingUseCasesTest {

    private final ExchangesWorld world = new ExchangesWorld();
    private final String agreement = world.inForce(3);
    private final String person = world.nominated(agreement, "amina").code();

    @BeforeEach
    void knows() {
        world.as(world.homeOfficer);
        world.wiring
                .answer(EndingDirectory.class, "one", asked -> one((DependentKind) asked[1], (String) asked[2]))
                .answer(EndingDirectory.class, "progress", asked -> new EndingDirectory.Progress(1, undecided()))
                .answer(
                        EndingDirectory.class,
                        "of",
                        asked -> new Page<>(
                                one(DependentKind.NOMINATION, person).stream().toList(), 0, 20, 1));
    }

    private long undecided() {
        return world.exchanges.endings.table.all().isEmpty() ? 1 : 0;
    }

    private Optional<Dependent> one(DependentKind kind, String code) {
        return switch (kind) {
            case CALL -> world.exchanges.calls.bySlug(Slug.of(code)).map(EndingUseCasesTest::call);
            case NOMINATION -> world.exchanges.nominations.lock(code).map(EndingUseCasesTest::nomination);
            case STAY -> world.exchanges.nominations.lockMobility(code).map(this::stay);
        };
    }

    private static Dependent call(ExchangeCall found) {
        return new Dependent(
                DependentKind.CALL,
                found.id(),
                found.slug().value(),
                found.title(),
                null,
                null,
                found.organization(),
                found.year(),
                "PUBLISHED",
                found.releasedAt() == null,
                null);
    }

    private static Dependent nomination(Nomination found) {
        return new Dependent(
                DependentKind.NOMINATION,
                found.id(),
                found.code(),
                LocalizedText.EMPTY,
                found.nominee().name(),
                found.code(),
                found.place().from(),
                found.place().year(),
                found.state().name(),
                found.state() == NominationState.PENDING || found.state() == NominationState.UNCONFIRMED,
                null);
    }

    private Dependent stay(Mobility found) {
        var nomination = world.exchanges.nominations.byId(found.nomination()).orElseThrow();
        return new Dependent(
                DependentKind.STAY,
                found.id(),
                found.code(),
                LocalizedText.EMPTY,
                nomination.nominee().name(),
                nomination.code(),
                nomination.place().from(),
                nomination.place().year(),
                found.state().name(),
                true,
                null);
    }

    private void decide(DependentFate fate, @Nullable String movedTo) {
        world.of(DecideEnding.class).execute(agreement, DependentKind.NOMINATION, person, wish(fate, movedTo));
        world.commit();
    }

    private static DecideEnding.AgreementEndingWish wish(DependentFate fate, @Nullable String movedTo) {
        return new DecideEnding.AgreementEndingWish(fate, movedTo, "The scheme is closed");
    }

    private void notice() {
        world.of(GiveNotice.class).execute(agreement, Exchanges.YEAR.toString(), "No more funds");
        world.commit();
    }

    private EndingDecision decision() {
        return world.exchanges.endings.table.all().get(0);
    }

    @Test
    void theEndIsCompleteWhenItIsDecidedWhatBecomesOfEach() {
        assertRefused("no-notice-given", () -> decide(DependentFate.HONOUR, null));
        var before = world.of(ShowEnding.class).execute(agreement, PageRequest.first(20));
        assertThat(before.noticeGiven()).isFalse();
        assertThat(before.complete()).isFalse();
        notice();
        assertThat(world.of(ShowEnding.class)
                        .execute(agreement, PageRequest.first(20))
                        .complete())
                .isFalse();
        decide(DependentFate.HONOUR, null);
        assertThat(decision().fate()).isEqualTo(DependentFate.HONOUR);
        assertThat(decision().decidedBy()).isEqualTo(world.homeOfficer.id());
        assertThat(world.history()).last().asString().contains("HONOUR " + person + ": The scheme is closed");
        var after = world.of(ShowEnding.class).execute(agreement, PageRequest.first(20));
        assertThat(after.complete()).isTrue();
        assertThat(after.things().items()).hasSize(1);
    }

    @Test
    void cancellingCancelsForTheSendingSideOnly() {
        notice();
        world.as(world.partnerOfficer);
        decide(DependentFate.CANCEL, null);
        assertThat(world.exchanges.nominations.lock(person).orElseThrow().state())
                .as("the receiving side cannot")
                .isEqualTo(NominationState.PENDING);
        world.as(world.homeOfficer);
        decide(DependentFate.CANCEL, null);
        assertThat(world.exchanges.nominations.lock(person).orElseThrow().state())
                .isEqualTo(NominationState.CANCELLED);
        assertThat(world.exchanges.endings.table.all()).hasSize(1);
        assertNotFound(() -> decide(DependentFate.HONOUR, null));
    }

    private void move(DependentKind kind, String code, String other) {
        world.of(DecideEnding.class).execute(agreement, kind, code, wish(DependentFate.MOVE, other));
        world.commit();
    }

    private Nomination.Place place() {
        return world.exchanges.nominations.lock(person).orElseThrow().place();
    }

    /** The stay of the person, accepted by the other side. */
    private Mobility stay() {
        world.as(world.partnerOfficer);
        var nomination = world.exchanges.nominations.lock(person).orElseThrow();
        var accepted = world.of(DecideNomination.class)
                .execute(new DecideNomination.Command(
                        person, nomination.proposal(), DecideNomination.Decision.ACCEPT, null));
        world.commit();
        return world.exchanges
                .nominations
                .lockMobility(Objects.requireNonNull(accepted.mobility()))
                .orElseThrow();
    }

    private Weight counted(String code) {
        return world.exchanges
                .nominations
                .entries
                .where(each -> each.agreement().equals(world.agreement(code).id()))
                .map(each -> new Weight(each.persons(), each.semesters(), each.months()))
                .reduce(Weight.NOTHING, Weight::plus);
    }

    @Test
    void aNominationIsMovedToAPlaceOfAnAgreementBetweenTheSame() {
        notice();
        var other = world.inForce(2);
        world.as(world.homeOfficer);
        assertInvalid("movedTo: required", () -> decide(DependentFate.MOVE, " "));
        assertInvalid("movedTo: not-between-the-same", () -> decide(DependentFate.MOVE, agreement));
        assertInvalid("movedTo: not-between-the-same", () -> decide(DependentFate.MOVE, "NONE"));
        var drafted = world.drafted(1);
        assertInvalid("movedTo: agreement-not-in-force", () -> decide(DependentFate.MOVE, drafted));
        world.as(world.partnerOfficer);
        decide(DependentFate.MOVE, other);
        assertThat(decision().movedTo()).isEqualTo(world.agreement(other).id());
        assertThat(place().agreement())
                .as("the receiving side only says what it wants")
                .isEqualTo(world.agreement(agreement).id());

        world.as(world.homeOfficer);
        decide(DependentFate.MOVE, other);
        assertThat(place().agreement()).isEqualTo(world.agreement(other).id());
        assertThat(List.of(world.left(agreement), world.left(other))).containsExactly(3, 1);
        var way = agreement + " c1 → " + other + " c1: The scheme is closed";
        assertThat(world.history())
                .contains(
                        "MOVED " + way,
                        "TAKEN_OVER NOMINATION " + person + ", " + agreement + ": The scheme is closed");
        assertThat(world.exchanges.nominations.entries.all())
                .as("nobody has arrived")
                .isEmpty();
    }

    @Test
    void withoutAPlaceOrAConditionThereNothingIsMoved() {
        notice();
        var full = world.inForce(1);
        world.nominated(full, "before");
        assertRefused("no-place-there", () -> decide(DependentFate.MOVE, full));
        assertThat(world.left(agreement)).isEqualTo(2);
        assertThat(place().agreement()).isEqualTo(world.agreement(agreement).id());
        var oneWay = world.inForce(ExchangesWorld.terms("One way", ExchangesWorld.condition("partner", "home", 5)));
        world.as(world.homeOfficer);
        assertInvalid("movedTo: no-condition-fits", () -> decide(DependentFate.MOVE, oneWay));
    }

    @Test
    void theLedgerFollowsAStayThatHasBegun() {
        var stay = stay();
        world.clock.set(Instant.parse("2026-12-02T10:00:00Z"));
        world.of(RecordArrival.class).execute(stay.code(), LocalDate.parse("2026-12-01"), null);
        world.commit();
        world.as(world.homeOfficer);
        notice();
        var other = world.inForce(1);
        world.as(world.homeOfficer);
        var before = counted(agreement);
        assertThat(before.persons()).isEqualTo(1);
        move(DependentKind.STAY, stay.code(), other);
        assertThat(counted(agreement).isNothing()).isTrue();
        assertThat(counted(other)).isEqualTo(before);
        assertThat(world.exchanges.nominations.entries.all())
                .extracting(LedgerEntry::cause)
                .containsExactly(Cause.ARRIVAL, Cause.MOVED, Cause.MOVED);
        assertThat(List.of(world.left(agreement), world.left(other))).containsExactly(3, 0);

        world.as(world.partnerOfficer);
        world.clock.set(Instant.parse("2027-01-02T10:00:00Z"));
        world.of(RecordEarlyReturn.class).execute(stay.code(), LocalDate.parse("2026-12-30"), "Illness");
        world.commit();
        assertThat(counted(other).months())
                .as("the length counts where it is now")
                .isEqualByComparingTo("1");
        assertThat(counted(agreement).isNothing()).isTrue();
    }

    @Test
    void aPlaceBeyondTheQuotaIsNotNeededAnyMore() {
        notice();
        var other = world.inForce(2);
        world.as(world.homeOfficer);
        var nomination = world.exchanges.nominations.lock(person).orElseThrow();
        var exceptional = Nomination.beyondPlaces(
                nomination.place(),
                nomination.term(),
                new Nominee(PersonName.of("Wei", "Li"), world.address("wei"), null, null),
                world.clock.instant());
        world.exchanges.nominations.add(exceptional);
        world.exchanges.exceptions.request(new QuotaException(
                exceptional.id(),
                world.home.id(),
                "One more",
                world.homeOfficer.id(),
                "Officer",
                world.clock.instant(),
                null));
        assertRefused("exception-undecided", () -> move(DependentKind.NOMINATION, exceptional.code(), other));
        exceptional.confirmException();
        world.exchanges.exceptions.confirm(exceptional.id(), world.stranger.id(), "Another", world.clock.instant());
        move(DependentKind.NOMINATION, exceptional.code(), other);
        assertThat(world.exchanges.exceptions.release(exceptional.id())).isFalse();
        assertThat(List.of(world.left(agreement), world.left(other))).containsExactly(2, 1);
    }

    @Test
    void aCallIsMovedWithTheWishesOfItsApplications() {
        var call = world.openCall(agreement);
        var application = world.submitted(call, "amal");
        world.as(world.homeOfficer);
        notice();
        var other = world.inForce(ExchangesWorld.terms(
                "The other one",
                ExchangesWorld.condition("partner", "home", 5),
                ExchangesWorld.condition("home", "partner", 1)));
        world.as(world.homeOfficer);
        move(DependentKind.CALL, call.slug().value(), other);
        assertThat(call.places())
                .extracting(CallPlace::agreement)
                .containsOnly(world.agreement(other).id());
        assertThat(call.places()).extracting(CallPlace::condition).containsExactly("c2");
        assertThat(application.wishes()).containsExactly("c2");
        assertThat(world.history()).contains("MOVED " + agreement + " → " + other + ": The scheme is closed");
    }

    @Test
    void aDecisionIsReplacedUntilItIsCarriedOut() {
        notice();
        var other = world.inForce(2);
        world.as(world.partnerOfficer);
        decide(DependentFate.MOVE, other);
        decide(DependentFate.HONOUR, null);
        assertThat(decision().movedTo()).isNull();
    }

    @Test
    void othersSeeNothing() {
        notice();
        assertNotFound(() -> world.of(DecideEnding.class)
                .execute(agreement, DependentKind.STAY, person, wish(DependentFate.HONOUR, null)));
        world.as(world.stranger);
        assertNotFound(() -> decide(DependentFate.HONOUR, null));
        assertNotFound(() -> world.of(ShowEnding.class).execute(agreement, PageRequest.first(20)));
    }
}
