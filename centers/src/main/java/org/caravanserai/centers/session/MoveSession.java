package org.caravanserai.centers.session;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.caravanserai.centers.teaching.ClassAccess;
import org.caravanserai.centers.teaching.ClassTermsReader;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.teaching.ClassAction;
import org.caravanserai.domain.centers.teaching.Teaching;
import org.caravanserai.domain.centers.teaching.Timetable;
import org.caravanserai.domain.centers.teaching.WeeklyPattern;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Reason;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.WrittenTime;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.forms.Between;
import org.caravanserai.platform.forms.Described;
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
     * @param startsAt local time is that of the center
     */
    public record SessionMove(
            @Nullable WrittenTime startsAt,

            @Between(least = WeeklyPattern.LEAST_MINUTES, most = WeeklyPattern.MOST_MINUTES) @Nullable
            Integer minutes,

            @Described("Id of the room") @Nullable UUID room,

            @Described("Email address") @Nullable EmailAddress teacher,

            @Nullable Reason reason) {}

    /**
     * @throws NotFound when the caller does not direct the center
     * @throws Refused {@code session-held}, {@code session-cancelled}, {@code room-clash}, {@code teacher-clash},
     *     {@code learner-has-clash}
     * @throws Invalid each fault with its field
     */
    public void execute(UUID id, SessionMove to) {
        var session = teaching.lockSession(id).orElseThrow(() -> new NotFound("not-found"));
        var found =
                access.directed(teaching.byId(session.ofClass()).orElseThrow().code());
        var center = access.center(found);
        var from = to.startsAt() == null ? session.startsAt() : to.startsAt().in("startsAt", found.zone());
        var end = to.minutes() == null
                ? from.plus(Duration.between(session.startsAt(), session.endsAt()))
                : from.plusSeconds(60L * to.minutes());
        var room = to.room() == null
                ? session.room()
                : reader.room(center, to.room()).id();
        var teacher = to.teacher() == null ? session.teacher() : reader.teacher(center, to.teacher());
        var why = to.reason() == null ? null : to.reason().value();
        ClashRefusal.throwIfAny(
                timetable.clashes(found.id(), List.of(new Timetable.Wanted(from, end)), room, teacher, session.id()),
                found.zone());
        session.move(from, end, room, teacher, why);
        teaching.write();
        history.record(found.id(), ClassAction.SESSION_MOVED, why);
    }
}
