package org.caravanserai.centers.teaching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.caravanserai.domain.centers.center.TeachingCalendar;
import org.caravanserai.domain.centers.teaching.SessionRow;
import org.caravanserai.domain.shared.Conflict;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.platform.forms.FormFields;
import org.jspecify.annotations.Nullable;

/** Keeps, moves or cancels sessions as chosen for each of them. */
@ApplicationScoped
class SessionResolution {

    private final MoveSession move;
    private final CancelSession cancel;
    private final AddSession add;

    @Inject
    SessionResolution(MoveSession move, CancelSession cancel, AddSession add) {
        this.move = move;
        this.cancel = cancel;
        this.add = add;
    }

    /**
     * @param after the calendar in which the new times have to fit
     * @throws Conflict {@code sessions-to-settle} when nothing was chosen for one of them
     * @throws Invalid {@code required}, {@code not-a-teaching-day} for {@code sessions[i].startsAt}; {@code required} for the
     *     reason when one is cancelled
     */
    void resolve(
            List<SessionRow> sessions, List<SessionChoice> choices, TeachingCalendar after, @Nullable String reason) {
        var chosen = choices.stream()
                .collect(Collectors.toMap(SessionChoice::session, Function.identity(), (one, other) -> other));
        long open =
                sessions.stream().filter(row -> !chosen.containsKey(row.id())).count();
        if (open > 0) {
            throw new Conflict("sessions-to-settle", open);
        }
        check(sessions, choices, after, reason);
        sessions.forEach(row -> resolve(row, chosen, reason));
    }

    private static void check(
            List<SessionRow> sessions, List<SessionChoice> choices, TeachingCalendar after, @Nullable String reason) {
        var fields = new FormFields();
        var rows = sessions.stream().collect(Collectors.toMap(SessionRow::id, Function.identity()));
        for (int i = 0; i < choices.size(); i++) {
            var choice = choices.get(i);
            var row = rows.get(choice.session());
            if (row == null || choice.kind() == SessionChoice.Kind.KEEP) {
                continue;
            }
            var field = "sessions[" + i + "].startsAt";
            if (choice.kind() == SessionChoice.Kind.MOVE) {
                fields.needed(field, choice.startsAt());
            }
            var start = fields.time(field, choice.startsAt(), row.zone());
            if (start != null && !after.isTeachingDay(start.atZone(row.zone()).toLocalDate())) {
                fields.wrong(field, "not-a-teaching-day");
            }
            if (choice.kind() == SessionChoice.Kind.CANCEL && (reason == null || reason.isBlank())) {
                fields.wrong("reason", "required");
            }
        }
        fields.throwIfAny();
    }

    private void resolve(SessionRow row, Map<?, SessionChoice> chosen, @Nullable String reason) {
        var choice = chosen.get(row.id());
        if (choice == null || choice.kind() == SessionChoice.Kind.KEEP) {
            return;
        }
        var startsAt = choice.startsAt();
        if (choice.kind() == SessionChoice.Kind.MOVE) {
            move.execute(row.id(), new MoveSession.Command(startsAt, null, null, null, reason));
            return;
        }
        cancel.execute(row.id(), reason);
        if (startsAt != null && !startsAt.isBlank()) {
            var minutes = Duration.between(row.startsAt(), row.endsAt()).toMinutes();
            add.execute(row.code(), startsAt, String.valueOf(minutes), row.id());
        }
    }
}
