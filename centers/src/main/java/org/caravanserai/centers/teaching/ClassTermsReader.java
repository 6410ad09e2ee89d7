package org.caravanserai.centers.teaching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.caravanserai.domain.centers.center.Center;
import org.caravanserai.domain.centers.point.TeachingPoints;
import org.caravanserai.domain.centers.teaching.ClassMode;
import org.caravanserai.domain.centers.teaching.ClassTerms;
import org.caravanserai.domain.centers.teaching.Room;
import org.caravanserai.domain.centers.teaching.Rooms;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Invalid;

/** Finds teacher, room and teaching point of a class among those of its center. */
@ApplicationScoped
public class ClassTermsReader {

    private final Rooms rooms;
    private final CenterTeachers teachers;
    private final TeachingPoints points;

    @Inject
    ClassTermsReader(Rooms rooms, CenterTeachers teachers, TeachingPoints points) {
        this.rooms = rooms;
        this.teachers = teachers;
        this.points = points;
    }

    /**
     * @throws Invalid each fault with its field: {@code not-a-teacher-here}, {@code more-than-room}, {@code unknown-room}, {@code
     *     unknown-teaching-point}, {@code teaching-point-closed}
     */
    ClassTerms read(Center center, ClassSettings settings) {
        var faults = new Invalid.Collector();
        var address = settings.teacher();
        var teacher = address == null ? null : faults.value(own -> own, () -> teacher(center, address));
        var id = settings.room();
        var room = id == null ? null : faults.value(own -> own, () -> room(center, id));
        if (room != null && settings.held().mode() == ClassMode.ON_SITE) {
            // A class in which all learners sit has no more places than its room.
            faults.check(
                    room.places() >= settings.held().maximum(),
                    "maximum",
                    "more-than-room",
                    room.name(),
                    room.places());
        }
        var point = settings.teachingPoint();
        if (point != null) {
            faults.attempt(
                    "teachingPoint",
                    () -> requirePoint(center, point, settings.held().decideOn()));
        }
        faults.throwIfAny();
        return settings.terms(teacher);
    }

    /** A teaching point of the center that is not closed when it is decided whether the class is held. */
    private void requirePoint(Center center, UUID id, LocalDate decideOn) {
        var found = points.of(center.id()).stream()
                .filter(point -> point.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Invalid("teachingPoint", "unknown-teaching-point"));
        if (!found.isUsableOn(decideOn)) {
            throw new Invalid("teachingPoint", "teaching-point-closed");
        }
    }

    /**
     * @throws Invalid {@code room: unknown-room}
     */
    public Room room(Center center, UUID id) {
        return rooms.rooms(center.id()).stream()
                .filter(room -> room.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Invalid("room", "unknown-room"));
    }

    /**
     * An account that may teach for host or partner of the center.
     *
     * @throws Invalid {@code teacher: not-a-teacher-here}
     */
    public UUID teacher(Center center, EmailAddress email) {
        return teachers.find(center, "teacher", email);
    }
}
