package org.caravanserai.centers.teaching;

import jakarta.inject.Inject;
import java.util.UUID;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.teaching.Room;
import org.caravanserai.domain.centers.teaching.Rooms;
import org.caravanserai.domain.centers.teaching.TeachingAction;
import org.caravanserai.domain.shared.Between;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.Longest;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;

/** A director adds a room in which classes are held. */
@UseCase
@Requires(Permission.MANAGE_CENTER)
public class AddRoom {

    private final Rooms rooms;
    private final ClassAccess access;
    private final History history;

    @Inject
    public AddRoom(Rooms rooms, ClassAccess access, History history) {
        this.rooms = rooms;
        this.access = access;
        this.history = history;
    }

    /** A room; its name is unique at the center. */
    public record Command(
            @Longest(100) String name,
            @Between(least = 1, most = 10_000) int places) {}

    /**
     * @return the id of the room
     * @throws NotFound when the caller does not direct the center
     * @throws Refused {@code center-does-not-teach}
     * @throws Invalid {@code room-exists}
     */
    public UUID execute(Slug slug, Command command) {
        var center = access.planning(slug);
        if (rooms.rooms(center.id()).stream().anyMatch(room -> room.name().equals(command.name()))) {
            throw new Invalid("name", "room-exists", command.name());
        }
        var room = new Room(center.id(), command.name(), command.places());
        rooms.add(room);
        history.record(center.id(), TeachingAction.ROOM_ADDED, room.name());
        return room.id();
    }
}
