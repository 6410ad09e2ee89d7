package org.caravanserai.exchanges.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertConflict;
import static org.caravanserai.domain.testing.Refusals.assertForbidden;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;
import static org.caravanserai.domain.testing.Refusals.assertNotFound;
import static org.caravanserai.domain.testing.Refusals.assertRefused;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.caravanserai.domain.exchanges.agreement.Exchanges;
import org.caravanserai.domain.exchanges.nomination.ExtensionState;
import org.caravanserai.domain.exchanges.nomination.MobilityState;
import org.caravanserai.domain.exchanges.nomination.StayContact;
import org.caravanserai.domain.exchanges.nomination.StayEventKind;
import org.caravanserai.domain.exchanges.nomination.WhereaboutsDirectory;
import org.caravanserai.domain.exchanges.nomination.WhereaboutsFilter;
import org.caravanserai.domain.exchanges.places.LedgerEntry;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.exchanges.agreement.GiveNotice;
import org.caravanserai.exchanges.nomination.DecideNomination.Decision;
import org.caravanserai.exchanges.testing.ExchangesWorld;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StayUseCasesTest {

    private static final LocalDate ARRIVAL = LocalDate.of(2026, 9, 1);

    private final ExchangesWorld world = new ExchangesWorld();
    private final String agreement = world.inForce(1);
    private final String stay = arrived();

    private String arrived() {
        var nominated = world.nominated(agreement, "li");
        world.as(world.partnerOfficer);
        var code = world.of(DecideNomination.class)
                .execute(new DecideNomination.Command(nominated.code(), nominated.proposal(), Decision.ACCEPT, null))
                .mobility();
        world.of(RecordArrival.class).execute(code, ARRIVAL, null);
        return code;
    }

    private BigDecimal months() {
        return world.exchanges.nominations.entries.all().stream()
                .map(LedgerEntry::months)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private ShowStay.Stay shown() {
        return world.of(ShowStay.class).execute(stay);
    }

    @Test
    void anEarlyReturnIsCountedByItsRealLengthInAFurtherEntry() {
        var early = world.of(RecordEarlyReturn.class);
        assertInvalid("reason: required", () -> early.execute(stay, ARRIVAL.plusDays(29), " "));
        world.as(world.homeOfficer);
        assertForbidden("other-side-decides", () -> early.execute(stay, ARRIVAL.plusDays(29), "ill"));
        world.as(world.stranger);
        assertNotFound(() -> early.execute(stay, ARRIVAL.plusDays(29), "ill"));
        world.as(world.partnerOfficer);
        early.execute(stay, ARRIVAL.plusDays(29), "ill");

        assertThat(world.exchanges.nominations.entries.all()).hasSize(2).last().satisfies(entry -> {
            assertThat(entry.cause()).isEqualTo(LedgerEntry.Cause.CORRECTION);
            assertThat(entry.persons()).isZero();
            assertThat(entry.months()).isEqualByComparingTo("-4");
            assertThat(entry.reason()).isEqualTo("2026-09-01/2026-09-30 P30D");
            assertThat(entry.recordedBy()).isEqualTo(world.partnerOfficer.id());
        });
        assertThat(months()).isEqualByComparingTo("1");
        assertThat(shown().events())
                .extracting(ShowStay.Line::kind)
                .containsExactly(StayEventKind.ARRIVAL, StayEventKind.EARLY_RETURN);
        assertThat(shown().events().get(1).reason()).isEqualTo("ill");
        assertThat(world.history()).contains("RETURNED_EARLY 2026-09-30 · ill");
        assertThat(world.left(agreement)).as("the place was used").isZero();
    }

    private String corrected(CorrectStay.Step step, LocalDate day) {
        world.as(world.partnerOfficer);
        var code = world.of(CorrectStay.class).execute(new CorrectStay.Command(stay, step, day, "mistyped"));
        world.as(world.homeOfficer);
        world.of(DecideCorrection.class)
                .execute(new DecideCorrection.Command(code, DecideCorrection.Decision.CONFIRM, null));
        world.as(world.partnerOfficer);
        return code;
    }

    @Test
    void aStayMuchShorterThanItsTermCountsByItsDays() {
        world.of(RecordDeparture.class).execute(stay, ARRIVAL.plusDays(29));
        assertThat(months()).isEqualByComparingTo("1");
    }

    @Test
    void theLedgerFollowsADepartureThatTheOtherSideHasConfirmedToBeAnother() {
        var departure = world.of(RecordDeparture.class);
        assertInvalid("date: day-of-arrival", () -> departure.execute(stay, ARRIVAL));
        departure.execute(stay, ARRIVAL.plusDays(29));
        var correct = world.of(CorrectStay.class);
        var wrong = new CorrectStay.Command(stay, CorrectStay.Step.DEPARTURE, ARRIVAL.plusDays(59), "mistyped");
        assertInvalid(
                "reason: required",
                () -> correct.execute(
                        new CorrectStay.Command(stay, CorrectStay.Step.DEPARTURE, ARRIVAL.plusDays(59), null)));
        var code = correct.execute(wrong);
        assertThat(months()).as("proposed only").isEqualByComparingTo("1");
        assertThat(shown().correction()).isEqualTo(code);
        assertRefused("correction-open", () -> correct.execute(wrong));
        world.as(world.stranger);
        assertNotFound(() -> correct.execute(wrong));
        world.as(world.homeOfficer);
        world.of(DecideCorrection.class)
                .execute(new DecideCorrection.Command(code, DecideCorrection.Decision.CONFIRM, null));
        assertThat(months()).isEqualByComparingTo("2");
        assertThat(shown().correction()).isNull();
        assertThat(shown().events())
                .extracting(event -> event.kind() + " " + event.day() + " " + event.corrected())
                .containsExactly("ARRIVAL 2026-09-01 false", "DEPARTURE 2026-09-30 true", "DEPARTURE 2026-10-30 false");
        assertThat(world.history())
                .contains("CORRECTION_PROPOSED 2026-09-30 → 2026-10-30 · mistyped")
                .contains("CORRECTED 2026-09-30 → 2026-10-30 · mistyped");
    }

    @Test
    void aDepartureThatWasNoneIsTakenBackAndTheStayCountsByItsTermAgain() {
        world.of(RecordDeparture.class).execute(stay, ARRIVAL.plusDays(29));
        corrected(CorrectStay.Step.DEPARTURE, null);
        assertThat(shown().state()).isEqualTo(MobilityState.ARRIVED);
        assertThat(months()).isEqualByComparingTo("5");
        world.of(RecordDeparture.class).execute(stay, ARRIVAL.plusDays(59));
        assertThat(months()).isEqualByComparingTo("2");
    }

    @Test
    void anArrivalThatWasNoneLeavesNothingInTheLedgerAndCanBeConfirmedAgain() {
        corrected(CorrectStay.Step.ARRIVAL, null);
        assertThat(shown().state()).isEqualTo(MobilityState.EXPECTED);
        assertThat(months()).isEqualByComparingTo("0");
        assertThat(persons()).isZero();
        world.of(RecordArrival.class).execute(stay, ARRIVAL.plusDays(3), null);
        assertThat(months()).isEqualByComparingTo("5");
        assertThat(persons()).isEqualTo(1);
        assertThat(world.exchanges.nominations.entries.all())
                .extracting(LedgerEntry::cause)
                .containsExactly(LedgerEntry.Cause.ARRIVAL, LedgerEntry.Cause.CORRECTION, LedgerEntry.Cause.CORRECTION);
    }

    private int persons() {
        return world.exchanges.nominations.entries.all().stream()
                .mapToInt(LedgerEntry::persons)
                .sum();
    }

    @Test
    void anArrivalLongBeforeTheTermOfTheHostNeedsAReason() {
        corrected(CorrectStay.Step.ARRIVAL, null);
        var arrival = world.of(RecordArrival.class);
        var early = LocalDate.of(2026, 6, 10);
        assertInvalid("reason: arrival-early", () -> arrival.execute(stay, early, null));
        assertInvalid("date: arrival-outside-year", () -> arrival.execute(stay, LocalDate.of(1950, 1, 1), "typed"));
        arrival.execute(stay, early, "summer school");
        assertThat(shown().events())
                .filteredOn(event -> !event.corrected())
                .singleElement()
                .satisfies(event -> assertThat(event.reason()).isEqualTo("summer school"));
    }

    @Test
    void anInterruptionIsTakenOffWhenTheStayIsOver() {
        var interrupt = world.of(InterruptStay.class);
        assertInvalid("reason: required", () -> interrupt.execute(stay, ARRIVAL.plusDays(9), null));
        interrupt.execute(stay, ARRIVAL.plusDays(9), "family");
        assertThat(shown().state()).isEqualTo(MobilityState.INTERRUPTED);
        world.of(ResumeStay.class).execute(stay, ARRIVAL.plusDays(19), null);
        assertThat(world.exchanges.nominations.entries.all()).hasSize(1);
        world.of(RecordDeparture.class).execute(stay, ARRIVAL.plusDays(69));
        assertThat(months()).as("70 days less 10").isEqualByComparingTo("2");
    }

    @Test
    void aLongerStayWaitsForTheOtherSideWhereTheConditionLimitsTheMonths() {
        var until = ARRIVAL.plusDays(299);
        world.as(world.homeOfficer);
        var asked = world.of(ExtendStay.class).execute(new ExtendStay.Command(stay, until, "thesis"));
        assertThat(asked.state()).isEqualTo(ExtensionState.ASKED);
        assertThat(months()).isEqualByComparingTo("5");
        assertRefused("extension-asked", () -> world.of(ExtendStay.class)
                .execute(new ExtendStay.Command(stay, until, "again")));
        assertThat(shown().open().decides()).isFalse();
        var decide = world.of(DecideExtension.class);
        var confirm = new DecideExtension.Command(stay, asked.id(), DecideExtension.Decision.CONFIRM, null);
        assertForbidden("other-side-answers", () -> decide.execute(confirm));

        world.as(world.partnerOfficer);
        assertThat(shown().open().decides()).isTrue();
        assertConflict(
                "stale-extension",
                () -> decide.execute(
                        new DecideExtension.Command(stay, world.home.id(), DecideExtension.Decision.CONFIRM, null)));
        assertThat(decide.execute(confirm)).isEqualTo(ExtensionState.CONFIRMED);
        assertConflict("stale-extension", () -> decide.execute(confirm));
        assertThat(months()).isEqualByComparingTo("10");
        assertThat(shown().extendedUntil()).isEqualTo(until);
        assertThat(world.sent()).contains("EXTENSION_ASKED");
    }

    @Test
    void aRefusalNeedsAReasonAndLeavesTheStayAsItWas() {
        var asked = world.of(ExtendStay.class).execute(new ExtendStay.Command(stay, ARRIVAL.plusDays(200), "thesis"));
        world.as(world.homeOfficer);
        var decide = world.of(DecideExtension.class);
        assertInvalid(
                "note: required",
                () -> decide.execute(
                        new DecideExtension.Command(stay, asked.id(), DecideExtension.Decision.REFUSE, "")));
        decide.execute(new DecideExtension.Command(stay, asked.id(), DecideExtension.Decision.REFUSE, "needed here"));
        assertThat(shown().open()).isNull();
        assertThat(months()).isEqualByComparingTo("5");
        assertThat(world.history()).contains("EXTENSION_REFUSED needed here");
    }

    @Test
    void aStayIntoTheNextYearTakesAPlaceThereAndGivesItBackWhenItEndsBefore() {
        world.as(world.homeOfficer);
        var extend = world.of(ExtendStay.class);
        assertInvalid(
                "until: extension-too-long",
                () -> extend.execute(new ExtendStay.Command(stay, LocalDate.of(2028, 9, 1), "thesis")));
        var asked = extend.execute(new ExtendStay.Command(stay, LocalDate.of(2027, 12, 1), "thesis"));
        world.as(world.partnerOfficer);
        world.of(DecideExtension.class)
                .execute(new DecideExtension.Command(stay, asked.id(), DecideExtension.Decision.CONFIRM, null));
        var next = Exchanges.YEAR.next();
        var id = world.agreement(agreement).id();
        assertThat(world.exchanges.places.left(id, "c1", next)).isZero();

        world.of(RecordEarlyReturn.class).execute(stay, ARRIVAL.plusDays(59), "ill");
        assertThat(world.exchanges.places.left(id, "c1", next)).isEqualTo(1);
        assertThat(months()).isEqualByComparingTo("2");
    }

    @Test
    void aStayDoesNotLastIntoAYearBeforeWhichTheAgreementEnds() {
        world.as(world.homeOfficer);
        var extend = world.of(ExtendStay.class);
        var into = new ExtendStay.Command(stay, LocalDate.of(2027, 12, 1), "thesis");
        var asked = extend.execute(into);
        world.of(GiveNotice.class).execute(agreement, Exchanges.YEAR.toString(), null);
        world.as(world.partnerOfficer);
        var confirm = new DecideExtension.Command(stay, asked.id(), DecideExtension.Decision.CONFIRM, null);
        assertRefused(
                "agreement-not-in-force", () -> world.of(DecideExtension.class).execute(confirm));
    }

    @Test
    void aRequestLapsesWithTheEndOfTheStay() {
        world.of(ExtendStay.class).execute(new ExtendStay.Command(stay, ARRIVAL.plusDays(200), "thesis"));
        world.of(RecordDeparture.class).execute(stay, ARRIVAL.plusDays(60));
        assertThat(world.exchanges.stayEvents.extensions.all())
                .singleElement()
                .satisfies(each -> assertThat(each.state()).isEqualTo(ExtensionState.LAPSED));
        assertThat(months()).as("61 days").isEqualByComparingTo("2.03");
        world.as(world.stranger);
        assertNotFound(this::shown);
        assertNotFound(() ->
                world.of(ExtendStay.class).execute(new ExtendStay.Command(stay, ARRIVAL.plusDays(200), "thesis")));
    }

    private static StayContact.Details contact(String name, @Nullable String email) {
        return new StayContact.Details(
                "12 Calle Real", "+52 1", name, "mother", "+86 2", email == null ? null : EmailAddress.of(email));
    }

    @Test
    void thePersonSaysWhoIsToBeToldAndOfficersOfBothSidesSeeItUntilTheStayIsOver() {
        var state = world.of(StateStayContact.class);
        var show = world.of(ShowStayContact.class);
        world.as(world.account("li"));
        assertThat(show.execute(stay)).isEmpty();
        assertInvalid("contactName: required", () -> state.execute(stay, contact(" ", null)));
        state.execute(stay, contact("Aya Li", "aya@example.org"));
        state.execute(stay, contact("Bo Li", null));
        assertThat(show.execute(stay)).hasValueSatisfying(details -> {
            assertThat(details.contactName()).isEqualTo("Bo Li");
            assertThat(details.contactEmail()).isNull();
        });
        world.as(world.account("somebody"));
        assertNotFound(() -> show.execute(stay));
        assertNotFound(() -> state.execute(stay, contact("Aya", null)));
        for (var officer : List.of(world.homeOfficer, world.partnerOfficer)) {
            world.as(officer);
            assertThat(show.execute(stay)).isPresent();
        }
        world.as(world.stranger);
        assertNotFound(() -> show.execute(stay));

        world.as(world.partnerOfficer);
        world.of(RecordDeparture.class).execute(stay, ARRIVAL.plusDays(60));
        assertThat(show.execute(stay)).isEmpty();
    }

    @Test
    void anOfficerAsksWhoIsWhereForTheOwnOrganizations() {
        var filter = new WhereaboutsFilter(null, null, ARRIVAL);
        world.wiring.answer(WhereaboutsDirectory.class, "of", asked -> {
            assertThat(asked[0]).isEqualTo(Set.of(world.home.id()));
            assertThat(asked[1]).isEqualTo(filter);
            return new Page<>(List.of(), 0, 20, 0);
        });
        world.as(world.homeOfficer);
        assertThat(world.of(BrowseWhereabouts.class)
                        .execute(filter, PageRequest.first(20))
                        .total())
                .isZero();
    }
}
