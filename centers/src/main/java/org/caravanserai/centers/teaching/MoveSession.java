package org.caravanserai.centers.teaching;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.teaching.ClassAction;
import org.caravanserai.domain.centers.teaching.Teaching;
import org.caravanserai.domain.centers.teaching.Timetable;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.forms.FormFields;
import org.caravanserai.platform.history.History;
import org.jspecify.annotations.Nullable;

/** A director moves a session to another time, room or teacher. */
@UseCase
@Requires(Permission.MANAGE_CENTER)
public class MoveSession {

    private final Teaching teaching;
    private final Timetable timetable;
    private final ClassTermsReader reader;
    private final ClassAccess access;
    private final History history;

    @Inject
    public MoveSession(
            Teaching teaching, Timetable timetable, ClassTermsReader reader, ClassAccess access, History history) {
        this.teaching = teaching;
        this.timetable = timetable;
        this.reader = reader;
        this.access = access;
        this.history = history;
    }

    /**
     * Where a session goes; null leaves it as it is.
     *
     * @param startsAt with an offset, or local time at the center
     * @param room id
     * @param teacher email address
     */
    public record Command(
            @Nullable String startsAt,
            @Nullable String minutes,
            @Nullable String room,
            @Nullable String teacher,
            @Nullable String reason) {}

    private static UUID id(String room) {
        try {
            return UUID.fromString(room.strip());
        } catch (IllegalArgumentException nonsense) {
            throw new Invalid("room", "unknown-room");
        }
    }

    /**
     * @throws NotFound when the caller does not direct the center
     * @throws Refused {@code session-held}, {@code session-cancelled}, {@code room-clash}, {@code teacher-clash},
     *     {@code learner-has-clash}
     * @throws Invalid each fault with its field
     */
    public void execute(UUID id, Command command) {
        var session = teaching.lockSession(id).orElseThrow(() -> new NotFound("not-found"));
        var found =
                access.directed(teaching.byId(session.ofClass()).orElseThrow().code());
        var center = access.center(found);
        var fields = new FormFields();
        var start = fields.time("startsAt", command.startsAt(), found.zone());
        var minutes = fields.integer("minutes", command.minutes(), 5, 720);
        var place = command.room();
        var room = place == null
                ? session.room()
                : fields.value("room", () -> reader.room(center, id(place)).id());
        var email = command.teacher();
        var teacher = email == null
                ? session.teacher()
                : fields.value("teacher", () -> reader.teacher(center, EmailAddress.of(email)));
        var why = fields.text("reason", command.reason(), 500);
        fields.throwIfAny();
        var from = start == null ? session.startsAt() : start;
        var to = minutes == null
                ? from.plus(Duration.between(session.startsAt(), session.endsAt()))
                : from.plusSeconds(60L * minutes);
        ClashRefusal.throwIfAny(
                timetable.clashes(found.id(), List.of(new Timetable.Wanted(from, to)), room, teacher, session.id()),
                found.zone());
        session.move(from, to, room, teacher, why);
        teaching.write();
        history.record(found.id(), ClassAction.SESSION_MOVED, why);
    }
}
