package org.caravanserai.centers.teaching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.caravanserai.domain.centers.center.Center;
import org.caravanserai.domain.centers.point.TeachingPoint;
import org.caravanserai.domain.centers.point.TeachingPoints;
import org.caravanserai.domain.centers.teaching.ClassMode;
import org.caravanserai.domain.centers.teaching.ClassTerms;
import org.caravanserai.domain.centers.teaching.Room;
import org.caravanserai.domain.centers.teaching.Teaching;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.platform.forms.FormFields;
import org.jspecify.annotations.Nullable;

/** Reads the form of a class, and finds teacher and room. */
@ApplicationScoped
class ClassFormReader {

    private static final int MOST_LEARNERS = 10_000;

    private final Teaching teaching;
    private final CenterTeachers teachers;
    private final TeachingPoints points;

    @Inject
    ClassFormReader(Teaching teaching, CenterTeachers teachers, TeachingPoints points) {
        this.teaching = teaching;
        this.teachers = teachers;
        this.points = points;
    }

    /**
     * @throws Invalid each fault with its field: {@code not-a-teacher-here}, {@code more-than-room}, {@code unknown-room}, {@code
     *     unknown-teaching-point}, {@code teaching-point-closed}
     */
    ClassTerms read(Center center, ClassForm form) {
        var fields = new FormFields();
        var name = fields.text("name", form.name());
        var mode = fields.neededConstant(ClassMode.class, "mode", form.mode());
        var minimum = fields.needed("minimum", form.minimum())
                ? fields.integer("minimum", form.minimum(), 1, MOST_LEARNERS)
                : null;
        var maximum = fields.needed("maximum", form.maximum())
                ? fields.integer("maximum", form.maximum(), 1, MOST_LEARNERS)
                : null;
        var decideOn = fields.needed("decideOn", form.decideOn()) ? fields.date("decideOn", form.decideOn()) : null;
        var teacher = teacher(center, form.teacher(), fields);
        var room = room(center, form.room(), fields);
        if (mode == ClassMode.ON_SITE && room != null && maximum != null) {
            requireSpace(center, room, maximum, fields);
        }
        var point = point(center, form.point(), decideOn, fields);
        fields.throwIfAny();
        if (name == null || mode == null || minimum == null || maximum == null || decideOn == null) {
            throw new IllegalStateException("refused before");
        }
        return new ClassTerms(name, mode, minimum, maximum, decideOn, form.withApproval(), teacher, room, point);
    }

    /** A teaching point of the center that is not closed when it is decided whether the class is held. */
    private @Nullable UUID point(Center center, @Nullable String id, @Nullable LocalDate decideOn, FormFields fields) {
        if (id == null || id.isBlank()) {
            return null;
        }
        var found = points.of(center.id()).stream()
                .filter(point -> point.id().toString().equals(id.strip()))
                .findFirst();
        if (found.isEmpty()) {
            fields.wrong("point", "unknown-teaching-point");
        } else if (decideOn != null && !found.get().isUsableOn(decideOn)) {
            fields.wrong("point", "teaching-point-closed");
        }
        return found.map(TeachingPoint::id).orElse(null);
    }

    /** A class in which all learners sit has no more places than its room. */
    private void requireSpace(Center center, UUID room, int maximum, FormFields fields) {
        teaching.rooms(center.id()).stream()
                .filter(each -> each.id().equals(room) && each.places() < maximum)
                .findFirst()
                .ifPresent(each -> fields.wrong("maximum", "more-than-room", each.name(), each.places()));
    }

    @Nullable
    UUID room(Center center, @Nullable String id, FormFields fields) {
        if (id == null || id.isBlank()) {
            return null;
        }
        var found = teaching.rooms(center.id()).stream()
                .map(Room::id)
                .filter(room -> room.toString().equals(id.strip()))
                .findFirst();
        if (found.isEmpty()) {
            fields.wrong("room", "unknown-room");
        }
        return found.orElse(null);
    }

    /** An account that may teach for host or partner of the center. */
    @Nullable
    UUID teacher(Center center, @Nullable String email, FormFields fields) {
        return teachers.find(center, "teacher", email, fields);
    }
}
