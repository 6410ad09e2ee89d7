package org.caravanserai.domain.exchanges.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.exchanges.agreement.Exchanges.HOME;
import static org.caravanserai.domain.exchanges.agreement.Exchanges.NOW;
import static org.caravanserai.domain.exchanges.agreement.Exchanges.YEAR;
import static org.caravanserai.domain.testing.Refusals.assertConflict;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;
import static org.caravanserai.domain.testing.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.List;
import org.caravanserai.domain.access.Caller;
import org.caravanserai.domain.exchanges.places.Term;
import org.caravanserai.domain.exchanges.places.Weight;
import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.domain.shared.Ids;
import org.junit.jupiter.api.Test;

class StayCourseTest {

    private static final LocalDate ARRIVAL = LocalDate.of(2026, 9, 1);
    private static final LocalDate TODAY = LocalDate.of(2027, 8, 31);
    private static final ArrivalDays DAYS = ArrivalDays.of(new AcademicYear(2026, 2027), Term.FIRST);

    private static final Mobility.Away NEVER_AWAY = new Mobility.Away(null, null, null);

    private final Mobility stay = arrived();

    private static Mobility arrived() {
        var stay = new Mobility(Ids.next());
        stay.arrive(ARRIVAL, TODAY, DAYS, null);
        return stay;
    }

    @Test
    void aStayThatEndsAsAgreedCountsByItsTerm() {
        assertThat(stay.countedDays(Term.FIRST)).isEmpty();
        stay.depart(LocalDate.of(2027, 1, 20), TODAY);
        assertThat(stay.countedDays(Term.FIRST)).isEmpty();
    }

    @Test
    void anEarlyReturnCountsTheDaysFromArrivalToDeparture() {
        stay.returnEarly(LocalDate.of(2026, 9, 30), TODAY);
        assertThat(stay.countedDays(Term.FIRST)).hasValue(30);
        assertThat(stay.state()).isEqualTo(MobilityState.DEPARTED);
        assertThat(stay.departedOn()).isEqualTo("2026-09-30");
    }

    @Test
    void daysOfInterruptionsDoNotCount() {
        stay.interrupt(LocalDate.of(2026, 10, 1), TODAY);
        assertThat(stay.interruptedOn()).isEqualTo("2026-10-01");
        assertInvalid("date: before-interruption", () -> stay.resume(LocalDate.of(2026, 9, 30), TODAY));
        stay.resume(LocalDate.of(2026, 10, 11), TODAY);
        assertThat(stay.interruptedOn()).isNull();
        assertRefused("mobility-state", () -> stay.resume(LocalDate.of(2026, 10, 12), TODAY));
        stay.interrupt(LocalDate.of(2026, 10, 21), TODAY);
        assertRefused("mobility-state", () -> stay.arrive(ARRIVAL, TODAY, DAYS, null));
        stay.depart(LocalDate.of(2026, 10, 30), TODAY);
        assertThat(stay.countedDays(Term.FIRST)).as("60 days less 10 and 9").hasValue(41);
    }

    @Test
    void aCorrectionOfAnArrivalIsToldAllItsFaultsAtOnce() {
        stay.extend(LocalDate.of(2027, 8, 1), null);
        stay.depart(LocalDate.of(2027, 1, 20), TODAY);
        var away = new Mobility.Away(LocalDate.of(2026, 10, 1), null, LocalDate.of(2026, 10, 11));
        assertInvalid(
                List.of(
                        "date: in-the-future",
                        "date: arrival-outside-year",
                        "date: after-what-followed",
                        "date: after-what-followed",
                        "date: after-what-followed"),
                () -> stay.requireArrivalCorrection(LocalDate.of(2027, 9, 2), TODAY, DAYS, away));
        assertInvalid(
                List.of("date: before-arrival", "date: before-interruption"),
                () -> stay.requireDepartureCorrection(LocalDate.of(2026, 8, 31), TODAY, away));
        stay.requireArrivalCorrection(LocalDate.of(2026, 9, 2), TODAY, DAYS, away);
    }

    @Test
    void anExtensionCountsToItsLastDay() {
        assertInvalid("until: before-arrival", () -> stay.extend(ARRIVAL, null));
        assertThat(stay.extend(LocalDate.of(2027, 8, 1), null)).isFalse();
        assertInvalid("until: before-agreed-end", () -> stay.extend(LocalDate.of(2027, 8, 1), null));
        assertThat(stay.countedDays(Term.FIRST)).hasValue(335);
        assertThat(stay.extend(LocalDate.of(2027, 9, 30), YEAR.next())).isTrue();
        assertThat(stay.extend(LocalDate.of(2027, 10, 30), YEAR.next()))
                .as("the place is taken already")
                .isFalse();
        assertThat(stay.furtherYear()).isEqualTo(YEAR.next());
        stay.leaveFurtherYear();
        assertThat(stay.furtherYear()).isNull();
        assertThat(stay.extendedUntil()).isEqualTo("2027-10-30");
        assertRefused("mobility-state", () -> new Mobility(Ids.next()).extend(TODAY, null));
    }

    @Test
    void aStayOfLessThanTwoThirdsOfItsTermCountsByItsDays() {
        stay.depart(ARRIVAL.plusDays(1), TODAY);
        assertThat(stay.countedDays(Term.FIRST)).hasValue(2);
        stay.correctDeparture(ARRIVAL.plusDays(98), TODAY, NEVER_AWAY);
        assertThat(stay.countedDays(Term.FIRST)).hasValue(99);
        stay.correctDeparture(ARRIVAL.plusDays(99), TODAY, NEVER_AWAY);
        assertThat(stay.countedDays(Term.FIRST)).isEmpty();
        assertThat(stay.countedDays(Term.FULL_YEAR)).hasValue(100);
    }

    @Test
    void onTheDayOfTheArrivalOnlyAnEarlyReturnEndsAStay() {
        assertInvalid("date: day-of-arrival", () -> stay.depart(ARRIVAL, TODAY));
        assertThat(stay.state()).isEqualTo(MobilityState.ARRIVED);
        stay.returnEarly(ARRIVAL, TODAY);
        assertThat(stay.countedDays(Term.FIRST)).hasValue(1);
    }

    @Test
    void anArrivalBelongsToItsAcademicYearAndNeedsAReasonLongBeforeTheStayBegins() {
        var expected = new Mobility(Ids.next());
        assertThat(DAYS.earliest()).isEqualTo("2026-03-01");
        assertThat(DAYS.usual()).isEqualTo("2026-08-01");
        assertInvalid(
                "date: arrival-outside-year", () -> expected.arrive(LocalDate.of(1950, 1, 1), TODAY, DAYS, "typed"));
        assertInvalid(
                "date: arrival-outside-year",
                () -> expected.arrive(DAYS.earliest().minusDays(1), TODAY, DAYS, "x"));
        assertInvalid(
                "date: arrival-outside-year",
                () -> expected.arrive(LocalDate.of(2027, 9, 1), LocalDate.of(2027, 9, 2), DAYS, "late"));
        assertInvalid("reason: arrival-early", () -> expected.arrive(LocalDate.of(2026, 7, 31), TODAY, DAYS, " "));
        assertThat(expected.state()).isEqualTo(MobilityState.EXPECTED);
        expected.arrive(LocalDate.of(2026, 7, 31), TODAY, DAYS, "language course");
        assertThat(expected.arrivedOn()).isEqualTo("2026-07-31");
        new Mobility(Ids.next()).arrive(LocalDate.of(2026, 8, 1), TODAY, DAYS, null);
        assertThat(ArrivalDays.of(YEAR, Term.SECOND).begins()).isEqualTo("2027-02-01");
    }

    @Test
    void anArrivalIsCorrectedToADayBeforeWhatFollowed() {
        stay.interrupt(ARRIVAL.plusDays(30), TODAY);
        stay.resume(ARRIVAL.plusDays(40), TODAY);
        stay.depart(ARRIVAL.plusDays(60), TODAY);
        var away = new Mobility.Away(ARRIVAL.plusDays(30), null, ARRIVAL.plusDays(40));
        assertInvalid("date: after-what-followed", () -> stay.correctArrival(ARRIVAL.plusDays(31), TODAY, DAYS, away));
        assertInvalid("date: same-date", () -> stay.correctArrival(ARRIVAL, TODAY, DAYS, away));
        assertInvalid(
                "date: arrival-outside-year", () -> stay.correctArrival(LocalDate.of(1950, 1, 1), TODAY, DAYS, away));
        assertRefused("stay-went-on", () -> stay.correctArrival(null, TODAY, DAYS, away));
        stay.correctArrival(ARRIVAL.plusDays(10), TODAY, DAYS, away);
        assertThat(stay.countedDays(Term.FIRST)).as("61 days less 10 and 10").hasValue(41);
        assertThat(stay.state()).isEqualTo(MobilityState.DEPARTED);
    }

    @Test
    void whoHadNotArrivedIsExpectedAgain() {
        stay.correctArrival(null, TODAY, DAYS, NEVER_AWAY);
        assertThat(stay.state()).isEqualTo(MobilityState.EXPECTED);
        assertThat(stay.arrivedOn()).isNull();
        assertRefused("mobility-state", () -> stay.correctArrival(ARRIVAL, TODAY, DAYS, NEVER_AWAY));
        stay.arrive(ARRIVAL.plusDays(3), TODAY, DAYS, null);
    }

    @Test
    void aDepartureIsCorrectedOrTakenBackWithTheInterruptionThatLastedUntilIt() {
        assertRefused("mobility-state", () -> stay.correctDeparture(ARRIVAL, TODAY, NEVER_AWAY));
        stay.interrupt(ARRIVAL.plusDays(30), TODAY);
        stay.depart(ARRIVAL.plusDays(40), TODAY);
        assertThat(stay.countedDays(Term.FIRST)).hasValue(31);
        var away = new Mobility.Away(ARRIVAL.plusDays(30), ARRIVAL.plusDays(30), ARRIVAL.plusDays(30));
        assertInvalid("date: before-interruption", () -> stay.correctDeparture(ARRIVAL.plusDays(29), TODAY, away));
        assertInvalid("date: in-the-future", () -> stay.correctDeparture(TODAY.plusDays(1), TODAY, away));
        stay.correctDeparture(ARRIVAL.plusDays(50), TODAY, away);
        assertThat(stay.countedDays(Term.FIRST)).as("away since the 31st day").hasValue(31);
        stay.correctDeparture(null, TODAY, away);
        assertThat(stay.state()).isEqualTo(MobilityState.INTERRUPTED);
        assertThat(stay.interruptedOn()).isEqualTo(ARRIVAL.plusDays(30));
        stay.resume(ARRIVAL.plusDays(45), TODAY);
        stay.depart(ARRIVAL.plusDays(59), TODAY);
        assertThat(stay.countedDays(Term.FIRST)).as("60 days less 15").hasValue(45);
    }

    @Test
    void thirtyDaysAreAMonthAndFiveMonthsASemester() {
        assertThat(Weight.ofDays(150).semesters()).isEqualByComparingTo("1");
        assertThat(Weight.ofDays(150).months()).isEqualByComparingTo("5");
        assertThat(Weight.ofDays(41).months()).isEqualByComparingTo("1.37");
        assertThat(Weight.ofDays(30).minus(Weight.ofDays(30)).isNothing()).isTrue();
        assertThat(Weight.NOTHING.plus(Weight.ofDays(30)).persons()).isEqualTo(1);
    }

    @Test
    void anEventKeepsWhoRecordedItAndWhy() {
        var when = new StayEvent.When(ARRIVAL, null);
        var event = StayEvent.of(stay, StayEventKind.EARLY_RETURN, when, " ill ", Caller.SYSTEM, NOW);
        assertThat(event.id()).isNotNull();
        assertThat(event.mobility()).isEqualTo(stay.id());
        assertThat(event.kind().action()).isEqualTo(MobilityAction.RETURNED_EARLY);
        assertThat(event.day()).isEqualTo(ARRIVAL);
        assertThat(event.until()).isNull();
        assertThat(event.reason()).isEqualTo("ill");
        assertThat(event.recordedBy()).isNull();
        assertThat(event.recordedByName()).isEqualTo("caravanserai");
        assertThat(event.recordedAt()).isEqualTo(NOW);
        assertInvalid(
                "reason: text-too-long",
                () -> StayEvent.of(stay, StayEventKind.ARRIVAL, when, "x".repeat(1001), Caller.SYSTEM, NOW));
    }

    @Test
    void aRequestForALongerStayIsAnsweredOnce() {
        assertInvalid("reason: required", () -> new StayExtension(stay.id(), TODAY, " ", HOME, null, NOW));
        var extension = new StayExtension(stay.id(), TODAY, "thesis", HOME, YEAR, NOW);
        assertThat(extension.mobility()).isEqualTo(stay.id());
        assertThat(extension.askedBy()).isEqualTo(HOME);
        assertThat(extension.until()).isEqualTo(TODAY);
        assertThat(extension.furtherYear()).isEqualTo(YEAR);
        assertThat(extension.askedAt()).isEqualTo(NOW);
        assertInvalid("note: required", () -> extension.refuse(" ", NOW));
        extension.refuse("no room", NOW);
        assertThat(extension.state()).isEqualTo(ExtensionState.REFUSED);
        assertThat(extension.note()).isEqualTo("no room");
        assertThat(extension.decidedAt()).isEqualTo(NOW);
        assertConflict("stale-extension", () -> extension.confirm(null, NOW));
        assertConflict("stale-extension", () -> extension.lapse(NOW));
    }
}
