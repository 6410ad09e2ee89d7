package org.caravanserai.domain.centers.teaching;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Rooms of centers. What is loaded is written back with the transaction. */
public interface Rooms {

    void add(Room room);

    Optional<Room> room(UUID id);

    /** Rooms of a center by name. */
    List<Room> rooms(UUID center);
}
