package org.caravanserai.domain.exchanges.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.exchanges.agreement.Exchanges.NOW;
import static org.caravanserai.domain.exchanges.agreement.Exchanges.YEAR;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.caravanserai.domain.access.Caller;
import org.caravanserai.domain.exchanges.ExchangesContract;
import org.caravanserai.domain.shared.Ids;
import org.junit.jupiter.api.Test;

/** What {@link StayEvents} promises. */
public interface StayEventsContract extends ExchangesContract {

    LocalDate DAY = LocalDate.of(2026, 9, 1);

    StayEvents stayEvents();

    @Test
    default void eventsOfAStayAreListedByTheirDayAndThenAsTheyWereRecorded() {
        var stay = stay(inForce());
        happened(stay, StayEventKind.RESUMPTION, DAY.plusDays(9), NOW);
        happened(stay, StayEventKind.INTERRUPTION, DAY.plusDays(2), NOW.plusSeconds(5));
        happened(stay, StayEventKind.ARRIVAL, DAY.plusDays(2), NOW);
        happened(stay(inForce()), StayEventKind.ARRIVAL, DAY, NOW);
        assertThat(stayEvents().of(stay.id()))
                .extracting(StayEvent::kind)
                .containsExactly(StayEventKind.ARRIVAL, StayEventKind.INTERRUPTION, StayEventKind.RESUMPTION);
        assertThat(stayEvents().of(stay.id())).last().satisfies(event -> {
            assertThat(event.day()).isEqualTo(DAY.plusDays(9));
            assertThat(event.reason()).isEqualTo("ill");
            assertThat(event.recordedAt()).isEqualTo(NOW);
        });
        assertThat(stayEvents().of(Ids.next())).isEmpty();
    }

    @Test
    default void aStayBeginsOnceAndEndsOnce() {
        var stay = stay(inForce());
        happened(stay, StayEventKind.ARRIVAL, DAY, NOW);
        assertTaken(() -> stayEvents().add(event(stay, StayEventKind.ARRIVAL, DAY.plusDays(1), NOW)));
        happened(stay, StayEventKind.INTERRUPTION, DAY.plusDays(2), NOW);
        happened(stay, StayEventKind.INTERRUPTION, DAY.plusDays(4), NOW);
        happened(stay, StayEventKind.DEPARTURE, DAY.plusDays(9), NOW);
        assertTaken(() -> stayEvents().add(event(stay, StayEventKind.EARLY_RETURN, DAY.plusDays(9), NOW)));
        var another = stay(inForce());
        happened(another, StayEventKind.NO_SHOW, DAY, NOW);
        assertTaken(() -> stayEvents().add(event(another, StayEventKind.DEPARTURE, DAY, NOW)));
    }

    @Test
    default void whatWasCorrectedGivesWayToAnotherEventOfItsKind() {
        var stay = stay(inForce());
        happened(stay, StayEventKind.ARRIVAL, DAY, NOW);
        inTransaction(() -> {
            stayEvents().correct(stayEvents().of(stay.id()).get(0));
            stayEvents().add(event(stay, StayEventKind.ARRIVAL, DAY.plusDays(1), NOW.plusSeconds(1)));
        });
        assertThat(stayEvents().of(stay.id()))
                .extracting(StayEvent::isCorrected)
                .containsExactly(true, false);
    }

    @Test
    default void oneRequestForALongerStayIsOpenAtATime() {
        var agreement = inForce();
        var stay = stay(agreement).id();
        assertThat(stayEvents().latestExtension(stay)).isEmpty();
        asked(extension(stay, agreement.party(1), NOW));
        assertTaken(() -> stayEvents().add(extension(stay, agreement.party(1), NOW.plusSeconds(1))));
        inTransaction(() -> stayEvents().latestExtension(stay).orElseThrow().refuse("No room", NOW));
        assertThat(stayEvents().latestExtension(stay)).hasValueSatisfying(read -> {
            assertThat(read.state()).isEqualTo(ExtensionState.REFUSED);
            assertThat(read.note()).isEqualTo("No room");
        });
        asked(extension(stay, agreement.party(1), NOW.plusSeconds(1)));
    }

    @Test
    default void theLatestRequestIsTheOneThatWasAskedForLast() {
        var agreement = inForce();
        var stay = stay(agreement).id();
        var later = extension(stay, agreement.party(1), NOW.plusSeconds(5));
        asked(later);
        inTransaction(() -> stayEvents().latestExtension(stay).orElseThrow().lapse(NOW));
        asked(extension(stay, agreement.party(2), NOW));
        assertThat(stayEvents().latestExtension(stay)).hasValueSatisfying(read -> {
            assertThat(read.id()).isEqualTo(later.id());
            assertThat(read.furtherYear()).isEqualTo(YEAR.next());
        });
        assertThat(stayEvents().latestExtension(stay(inForce()).id())).isEmpty();
    }

    private void happened(Mobility stay, StayEventKind kind, LocalDate day, Instant at) {
        inTransaction(() -> stayEvents().add(event(stay, kind, day, at)));
    }

    private static StayEvent event(Mobility stay, StayEventKind kind, LocalDate day, Instant at) {
        return StayEvent.of(stay, kind, new StayEvent.When(day, null), "ill", Caller.SYSTEM, at);
    }

    private void asked(StayExtension extension) {
        inTransaction(() -> stayEvents().add(extension));
    }

    private static StayExtension extension(UUID stay, UUID party, Instant at) {
        return new StayExtension(stay, DAY.plusYears(1), "thesis", party, YEAR.next(), at);
    }
}
