package org.caravanserai.centers.calendar;

import jakarta.inject.Inject;
import java.util.List;
import org.caravanserai.centers.center.CenterStaff;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.teaching.Rooms;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/** The addresses of the calendars that concern the caller. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class ShowFeeds {

    private final Rooms allRooms;
    private final Timetables timetables;
    private final CenterStaff staff;

    @Inject
    public ShowFeeds(Rooms allRooms, Timetables timetables, CenterStaff staff) {
        this.allRooms = allRooms;
        this.timetables = timetables;
        this.staff = staff;
    }

    /** A room with its calendar. */
    public record OfRoom(String room, String address) {}

    /**
     * @param teacher null for a person who does not teach
     * @param rooms of the center that was asked for; empty without one
     */
    public record Shown(String learner, @Nullable String teacher, List<OfRoom> rooms) {}

    /**
     * @param center whose rooms are wanted; null: none
     * @throws NotFound when the caller does not work at the center
     */
    public Shown execute(@Nullable Slug center) {
        var account = staff.account();
        var rooms = center == null
                ? List.<OfRoom>of()
                : allRooms.rooms(staff.worked(center).id()).stream()
                        .map(room -> new OfRoom(room.name(), timetables.ofRoom(room.id(), account)))
                        .toList();
        return new Shown(
                timetables.of(FeedKind.LEARNER, account),
                staff.caller().may(Permission.TEACH) ? timetables.of(FeedKind.TEACHER, account) : null,
                rooms);
    }
}
