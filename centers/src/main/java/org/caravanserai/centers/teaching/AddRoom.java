package org.caravanserai.centers.teaching;

import jakarta.inject.Inject;
import java.util.UUID;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.teaching.Room;
import org.caravanserai.domain.centers.teaching.Teaching;
import org.caravanserai.domain.centers.teaching.TeachingAction;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.forms.FormFields;
import org.caravanserai.platform.history.History;
import org.jspecify.annotations.Nullable;

/** A director adds a room in which classes are held. */
@UseCase
@Requires(Permission.MANAGE_CENTER)
public class AddRoom {

    private static final int LONGEST_NAME = 100;

    private Teaching teaching;
    private ClassAccess access;
    private History history;

    @SuppressWarnings("NullAway.Init")
    protected AddRoom() {}

    @Inject
    public AddRoom(Teaching teaching, ClassAccess access, History history) {
        this.teaching = teaching;
        this.access = access;
        this.history = history;
    }

    /**
     * @return the id of the room
     * @throws NotFound when the caller does not direct the center
     * @throws Refused {@code center-does-not-teach}
     * @throws Invalid each fault with its field; {@code room-exists}
     */
    public UUID execute(Slug slug, @Nullable String name, @Nullable String places) {
        var center = access.planning(slug);
        var fields = new FormFields();
        var called = fields.needed("name", name) ? fields.text("name", name, LONGEST_NAME) : null;
        var number = fields.needed("places", places) ? fields.integer("places", places, 1, 10_000) : null;
        if (called != null
                && teaching.rooms(center.id()).stream()
                        .anyMatch(room -> room.name().equals(called))) {
            fields.wrong("name", "room-exists", called);
        }
        fields.throwIfAny();
        if (called == null || number == null) {
            throw new IllegalStateException("refused before");
        }
        var room = new Room(center.id(), called, number);
        teaching.add(room);
        history.record(center.id(), TeachingAction.ROOM_ADDED, called);
        return room.id();
    }
}
