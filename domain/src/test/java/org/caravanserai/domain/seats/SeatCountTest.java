package org.caravanserai.domain.seats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertRefused;

import org.caravanserai.domain.centers.enrolment.ClassSeats;
import org.caravanserai.domain.shared.Ids;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SeatCountTest {

    /** The seats of nothing in particular. */
    private static final class Seats extends SeatCount {

        Seats(@Nullable Integer capacity) {
            super(capacity);
        }
    }

    private final Seats seats = new Seats(3);

    private void take(int places) {
        assertThat(MemorySeatGuard.take(seats, places, true)).isPresent();
    }

    private void assertCounts(int taken, int registered, int waiting) {
        assertThat(seats.taken()).as("taken").isEqualTo(taken);
        assertThat(seats.registered()).as("registered").isEqualTo(registered);
        assertThat(seats.waiting()).as("waiting").isEqualTo(waiting);
    }

    @Test
    void thereIsRoomUntilAllPlacesAreTaken() {
        assertThat(seats.hasRoomFor(3)).isTrue();
        assertThat(seats.hasRoomFor(4)).isFalse();
        take(2);
        assertThat(seats.hasRoomFor(1)).isTrue();
        assertThat(seats.hasRoomFor(2)).isFalse();
        assertThat(seats.isLargeEnoughFor(3)).as("if nobody else were there").isTrue();
        assertThat(seats.isLargeEnoughFor(4)).isFalse();
    }

    @Test
    void withoutACapacityThereIsAlwaysRoom() {
        var endless = new Seats(null);
        assertThat(endless.capacity()).isNull();
        assertThat(endless.hasRoomFor(1_000_000)).isTrue();
        assertThat(endless.isLargeEnoughFor(1_000_000)).isTrue();
    }

    @Test
    void whoLeavesGivesAllPlacesBack() {
        take(2);
        take(1);
        assertCounts(3, 2, 0);
        seats.release(2);
        assertCounts(1, 1, 0);
    }

    @Test
    void whoHoldsPlacesCanNeedMoreOrFewer() {
        take(1);
        seats.change(1, 3);
        assertCounts(3, 1, 0);
        seats.change(3, 2);
        assertCounts(2, 1, 0);
    }

    @Test
    void whoWaitsIsAdmittedOrGivesUp() {
        take(3);
        take(2);
        take(1);
        assertCounts(3, 1, 2);
        seats.leaveQueue();
        assertCounts(3, 1, 1);
        seats.release(3);
        seats.admit(2);
        assertCounts(2, 1, 0);
    }

    @Test
    void thereAreNeverFewerPlacesThanAreTaken() {
        take(2);
        assertRefused("capacity-below-taken", () -> seats.resize(1));
        assertThat(seats.capacity()).isEqualTo(3);
        seats.resize(2);
        assertThat(seats.capacity()).isEqualTo(2);
        seats.resize(null);
        assertThat(seats.capacity()).isNull();
    }

    @Test
    void emptySeatsKeepTheirCapacity() {
        take(3);
        take(1);
        seats.empty();
        assertCounts(0, 0, 0);
        assertThat(seats.capacity()).isEqualTo(3);
    }

    @Test
    void theSeatsOfAClassAreItsOwn() {
        var id = Ids.next();
        var ofClass = new ClassSeats(id, 20);
        assertThat(ofClass.ofClass()).isEqualTo(id);
        assertThat(ofClass.capacity()).isEqualTo(20);
    }
}
