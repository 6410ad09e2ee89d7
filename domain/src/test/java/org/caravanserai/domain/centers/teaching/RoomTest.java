package org.caravanserai.domain.centers.teaching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;

import java.util.UUID;
import org.caravanserai.domain.shared.Ids;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoomTest {

    private static final UUID CENTER = Ids.next();

    @ParameterizedTest
    @ValueSource(ints = {1, 24, 10_000})
    void aRoomBelongsToACenterAndHasPlaces(int places) {
        var room = new Room(CENTER, "Room 2", places);
        assertThat(room.center()).isEqualTo(CENTER);
        assertThat(room.name()).isEqualTo("Room 2");
        assertThat(room.places()).isEqualTo(places);
        assertThat(room.id()).isNotEqualTo(new Room(CENTER, "Room 2", places).id());
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 10_001})
    void aRoomWithoutPlacesOrOfNoHouseIsRefused(int places) {
        assertInvalid("places: between", () -> new Room(CENTER, "Room 2", places));
    }

    @Test
    void whatIsRecordedAboutTermsCoursesAndRoomsIsAboutTheCenter() {
        assertThat(TeachingAction.values())
                .allSatisfy(action -> assertThat(action.subject().name()).isEqualTo("CENTER"));
    }
}
