package org.caravanserai.centers.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.caravanserai.centers.emails.SessionChange;
import org.caravanserai.domain.centers.center.TeachingCalendar;
import org.caravanserai.domain.centers.teaching.SessionRow;
import org.caravanserai.domain.shared.Conflict;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.Reason;
import org.jspecify.annotations.Nullable;

/** Keeps, moves or cancels sessions as chosen for each of them, and tells those who are concerned. */
@ApplicationScoped
class SessionResolution {

    private final SessionMoves moves;
    private final CancelSession cancel;
    private final AddSession add;
    private final SessionNews news;

    @Inject
    SessionResolution(SessionMoves moves, CancelSession cancel, AddSession add, SessionNews news) {
        this.moves = moves;
        this.cancel = cancel;
        this.add = add;
        this.news = news;
    }

    /**
     * @param after the calendar in which the new times have to fit
     * @throws Conflict {@code sessions-to-settle} when nothing was chosen for one of them
     * @throws Invalid {@code required}, {@code not-a-teaching-day} for {@code sessions[i].startsAt}; {@code required} for the
     *     reason when one is cancelled
     */
    void resolve(
            List<SessionRow> sessions, List<SessionChoice> choices, TeachingCalendar after, @Nullable Reason reason) {
        var chosen = choices.stream()
                .collect(Collectors.toMap(SessionChoice::session, Function.identity(), (one, other) -> other));
        long open =
                sessions.stream().filter(row -> !chosen.containsKey(row.id())).count();
        if (open > 0) {
            throw new Conflict("sessions-to-settle", open);
        }
        check(sessions, choices, after, reason);
        news.tell(sessions.stream()
                .flatMap(row -> resolve(row, chosen, after, reason).stream())
                .toList());
    }

    private static void check(
            List<SessionRow> sessions, List<SessionChoice> choices, TeachingCalendar after, @Nullable Reason reason) {
        var faults = new Invalid.Collector();
        var rows = sessions.stream().collect(Collectors.toMap(SessionRow::id, Function.identity()));
        for (int i = 0; i < choices.size(); i++) {
            var choice = choices.get(i);
            var row = rows.get(choice.session());
            if (row == null || choice.kind() == SessionChoice.Kind.KEEP) {
                continue;
            }
            var field = "sessions[" + i + "].startsAt";
            var startsAt = choice.startsAt();
            faults.check(startsAt != null || choice.kind() != SessionChoice.Kind.MOVE, field, "required");
            var start = startsAt == null ? null : faults.value(own -> own, () -> startsAt.in(field, row.zone()));
            faults.check(
                    start == null
                            || after.isTeachingDay(start.atZone(row.zone()).toLocalDate()),
                    field,
                    "not-a-teaching-day");
            faults.check(reason != null || choice.kind() != SessionChoice.Kind.CANCEL, "reason", "required");
        }
        faults.throwIfAny();
    }

    private List<SessionChange> resolve(
            SessionRow row, Map<?, SessionChoice> chosen, TeachingCalendar after, @Nullable Reason reason) {
        var choice = chosen.get(row.id());
        if (choice == null || choice.kind() == SessionChoice.Kind.KEEP) {
            return List.of();
        }
        var startsAt = choice.startsAt();
        if (choice.kind() == SessionChoice.Kind.MOVE) {
            return List.of(
                    moves.move(row.id(), new MoveSession.SessionMove(startsAt, null, null, null, reason), after));
        }
        var cancelled = cancel.cancel(row.id(), Objects.requireNonNull(reason));
        if (startsAt == null) {
            return List.of(cancelled);
        }
        var minutes = (int) Duration.between(row.startsAt(), row.endsAt()).toMinutes();
        return List.of(cancelled, add.add(row.code(), new AddSession.SessionDraft(startsAt, minutes, row.id())));
    }
}
