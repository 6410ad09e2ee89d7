package org.caravanserai.domain.exchanges.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.exchanges.agreement.Exchanges.HOME;
import static org.caravanserai.domain.exchanges.agreement.Exchanges.NOW;
import static org.caravanserai.domain.exchanges.agreement.Exchanges.YEAR;
import static org.caravanserai.domain.testing.Refusals.assertConflict;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;
import static org.caravanserai.domain.testing.Refusals.assertRefused;

import java.time.LocalDate;
import org.caravanserai.domain.access.Caller;
import org.caravanserai.domain.exchanges.places.Weight;
import org.caravanserai.domain.shared.Ids;
import org.junit.jupiter.api.Test;

class StayCourseTest {

    private static final LocalDate ARRIVAL = LocalDate.of(2026, 9, 1);
    private static final LocalDate TODAY = LocalDate.of(2027, 8, 31);

    private final Mobility stay = arrived();

    private static Mobility arrived() {
        var stay = new Mobility(Ids.next());
        stay.arrive(ARRIVAL, TODAY);
        return stay;
    }

    @Test
    void aStayThatEndsAsAgreedCountsByItsTerm() {
        assertThat(stay.countedDays()).isEmpty();
        stay.depart(LocalDate.of(2027, 1, 20), TODAY);
        assertThat(stay.countedDays()).isEmpty();
    }

    @Test
    void anEarlyReturnCountsTheDaysFromArrivalToDeparture() {
        stay.returnEarly(LocalDate.of(2026, 9, 30), TODAY);
        assertThat(stay.countedDays()).hasValue(30);
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
        assertRefused("mobility-state", () -> stay.arrive(ARRIVAL, TODAY));
        stay.depart(LocalDate.of(2026, 10, 30), TODAY);
        assertThat(stay.countedDays()).as("60 days less 10 and 9").hasValue(41);
    }

    @Test
    void anExtensionCountsToItsLastDay() {
        assertInvalid("until: before-arrival", () -> stay.extend(ARRIVAL, null));
        assertThat(stay.extend(LocalDate.of(2027, 8, 1), null)).isFalse();
        assertInvalid("until: before-agreed-end", () -> stay.extend(LocalDate.of(2027, 8, 1), null));
        assertThat(stay.countedDays()).hasValue(335);
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
