package org.caravanserai.centers.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.caravanserai.domain.access.Caller;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.accounts.Callers;
import org.caravanserai.domain.centers.center.Center;
import org.caravanserai.domain.centers.center.Centers;
import org.caravanserai.domain.centers.teaching.Room;
import org.caravanserai.domain.centers.teaching.Rooms;

/** Whether somebody may still see a calendar whose address they were given: roles end, and so do accounts. */
@ApplicationScoped
public class FeedReaders {

    private static final Set<Permission> STAFF =
            Set.of(Permission.MANAGE_CENTER, Permission.READ_CENTER, Permission.TEACH);

    private final Callers callers;
    private final Rooms rooms;
    private final Centers centers;

    @Inject
    public FeedReaders(Callers callers, Rooms rooms, Centers centers) {
        this.callers = callers;
        this.rooms = rooms;
        this.centers = centers;
    }

    /**
     * @param id account or room
     */
    boolean mayRead(FeedKind kind, UUID id, UUID account) {
        var reader = callers.byAccount(account);
        return switch (kind) {
            case LEARNER -> reader.isPresent();
            case TEACHER ->
                reader.filter(caller -> caller.may(Permission.TEACH)).isPresent();
            case ROOM -> reader.filter(caller -> worksAt(caller, center(id))).isPresent();
        };
    }

    private Optional<Center> center(UUID room) {
        return rooms.room(room).map(Room::center).flatMap(centers::byId);
    }

    private static boolean worksAt(Caller caller, Optional<Center> center) {
        return center.filter(each -> STAFF.stream()
                        .anyMatch(permission -> caller.may(permission, each.host(), each.id())
                                || each.partner() != null && caller.may(permission, each.partner())))
                .isPresent();
    }
}
