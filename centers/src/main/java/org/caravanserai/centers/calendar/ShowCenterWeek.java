package org.caravanserai.centers.calendar;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.caravanserai.centers.center.CenterStaff;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.center.Center;
import org.caravanserai.domain.centers.teaching.ClassDirectory;
import org.caravanserai.domain.centers.teaching.Room;
import org.caravanserai.domain.centers.teaching.Rooms;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/** A week of a center or of one of its rooms, for its staff. */
@UseCase
@Requires(Permission.READ_CLASSES)
public class ShowCenterWeek {

    private final ClassDirectory directory;
    private final Rooms allRooms;
    private final Weeks weeks;
    private final CenterStaff staff;

    @Inject
    ShowCenterWeek(ClassDirectory directory, Rooms allRooms, Weeks weeks, CenterStaff staff) {
        this.directory = directory;
        this.allRooms = allRooms;
        this.weeks = weeks;
        this.staff = staff;
    }

    /**
     * @param rooms of the center
     * @param room that was asked for; null: all sessions, also those without a room
     */
    public record Shown(
            Center center, List<Room> rooms, @Nullable Room room, ShownWeek shown) {}

    /**
     * @param room name; null or blank: all
     * @param day a day of the week; null: today at the center
     * @throws NotFound when the caller does not work there, or there is no such room
     */
    public Shown execute(Slug slug, @Nullable String room, @Nullable LocalDate day) {
        var center = staff.worked(slug);
        var rooms = allRooms.rooms(center.id());
        var wanted = Optional.ofNullable(room).filter(name -> !name.isBlank()).map(name -> rooms.stream()
                .filter(each -> each.name().equals(name.strip()))
                .findFirst()
                .orElseThrow(() -> new NotFound("not-found")));
        var shown = weeks.show(
                day, center.zone(), week -> wanted.map(found -> directory.inRoom(found.id(), week.from(), week.to()))
                        .orElseGet(() -> directory.ofCenter(center.id(), week.from(), week.to())));
        return new Shown(center, rooms, wanted.orElse(null), shown);
    }
}
