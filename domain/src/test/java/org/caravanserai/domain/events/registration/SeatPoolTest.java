package org.caravanserai.domain.events.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.caravanserai.domain.shared.Ids;
import org.junit.jupiter.api.Test;

class SeatPoolTest {

    @Test
    void hasRoomUntilAllPlacesAreTaken() {
        var pool = poolOf(3);
        assertThat(pool.hasRoomFor(3)).isTrue();
        pool.admit(2);
        assertThat(pool.hasRoomFor(1)).isTrue();
        assertThat(pool.hasRoomFor(2)).isFalse();
    }

    @Test
    void withoutACapacityThereIsAlwaysRoom() {
        assertThat(poolOf(null).hasRoomFor(1_000_000)).isTrue();
    }

    @Test
    void shrinksOnlyToWhatIsTaken() {
        var pool = poolOf(5);
        pool.admit(4);
        assertThatThrownBy(() -> pool.resize(3)).hasMessageContaining("capacity-below-taken");
        pool.resize(4);
        assertThat(pool.capacity()).isEqualTo(4);
    }

    @Test
    void isInUseAsLongAsSomebodyHasAPlace() {
        var pool = poolOf(2);
        pool.requireUnused();
        pool.admit(1);
        assertThatThrownBy(pool::requireUnused).hasMessageContaining("attendance-in-use");
    }

    @Test
    void fewerCompanionsGivePlacesBackAndMoreNeedRoomAndAnEmptyList() {
        var pool = poolOf(4);
        pool.admit(3);
        pool.exchange(3, 1);
        assertThat(pool.taken()).isEqualTo(1);
        pool.exchange(1, 4);
        assertThat(pool.taken()).isEqualTo(4);
        assertThatThrownBy(() -> pool.exchange(4, 5)).hasMessageContaining("event-full");
    }

    @Test
    void isLargeEnoughForWhoCouldBeLetInSomeDay() {
        var pool = poolOf(3);
        pool.admit(3);
        assertThat(pool.isLargeEnoughFor(3)).isTrue();
        assertThat(pool.isLargeEnoughFor(4)).isFalse();
        assertThat(poolOf(null).isLargeEnoughFor(21)).isTrue();
    }

    @Test
    void leavingGivesPlacesBack() {
        var pool = poolOf(4);
        pool.admit(3);
        pool.leave(false, 3);
        assertThat(pool.taken()).isZero();
        assertThat(pool.registered()).isZero();
    }

    private static SeatPool poolOf(Integer capacity) {
        var pool = new SeatPool(Ids.next(), Attendance.ON_SITE, capacity);
        return pool;
    }
}
