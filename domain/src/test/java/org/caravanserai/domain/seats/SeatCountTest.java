package org.caravanserai.domain.seats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertRefused;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
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
        seats.leave(false, 2);
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
        seats.leave(true, 1);
        assertCounts(3, 1, 1);
        seats.leave(false, 3);
        seats.admit(2);
        assertCounts(2, 1, 0);
    }

    /** Parties that wait; who was promoted is on the list no longer. */
    private static class Queue implements WaitingQueue<Integer> {

        private final List<Integer> waiting;
        private final List<Integer> promoted = new ArrayList<>();

        Queue(List<Integer> parties) {
            waiting = new ArrayList<>(parties);
        }

        @Override
        public List<Integer> first(int most) {
            return waiting.stream().limit(most).toList();
        }

        @Override
        public int places(Integer party) {
            return party;
        }

        @Override
        public void promote(Integer party) {
            assertThat(waiting.remove(0)).as("the first").isEqualTo(party);
            promoted.add(party);
        }
    }

    private List<Integer> admit(Integer... parties) {
        for (var party : parties) {
            take(party);
        }
        seats.leave(false, 3);
        var queue = new Queue(List.of(parties));
        seats.admitWaiting(queue);
        return queue.promoted;
    }

    @Test
    void freePlacesGoToTheFirstWhoWaitAsLongAsThereIsRoom() {
        take(3);
        assertThat(admit(1, 2, 1)).containsExactly(1, 2);
        assertCounts(3, 2, 1);
    }

    @Test
    void theFirstIsNotSkippedWhenItsPartyIsTooLarge() {
        take(3);
        assertThat(admit(2, 3, 1)).containsExactly(2);
        assertCounts(2, 1, 2);
    }

    @Test
    void manyWhoWaitAreAllAdmittedAtOnce() {
        take(3);
        var parties = Collections.nCopies(250, 1);
        parties.forEach(this::take);
        seats.leave(false, 3);
        seats.resize(null);
        var queue = new Queue(parties);
        seats.admitWaiting(queue);
        assertThat(queue.promoted).hasSize(250);
        assertCounts(250, 250, 0);
    }

    @Test
    void nobodyIsAskedForWhenNoPlaceIsFreeOrNobodyWaits() {
        var nobody = new Queue(List.of()) {
            @Override
            public List<Integer> first(int most) {
                throw new AssertionError("asked");
            }
        };
        seats.admitWaiting(nobody);
        take(3);
        take(1);
        seats.admitWaiting(nobody);
        assertCounts(3, 1, 1);
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
