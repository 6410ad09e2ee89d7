package org.caravanserai.centers.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import org.caravanserai.centers.teaching.ClassAccess;
import org.caravanserai.domain.centers.teaching.ClassSession;
import org.caravanserai.domain.centers.teaching.ClassSessions;
import org.caravanserai.domain.centers.teaching.ClassStep;
import org.caravanserai.domain.centers.teaching.CourseClass;
import org.caravanserai.domain.centers.teaching.CourseClasses;
import org.caravanserai.domain.centers.teaching.SessionState;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.ReadableCode;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.platform.imports.tables.ColumnType;
import org.jspecify.annotations.Nullable;

/** Finds the session that a table means: by its number, or by its day, with the time where there are several on that day. */
@ApplicationScoped
class TableSessions {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm[:ss]", Locale.ROOT);

    private final CourseClasses classes;
    private final ClassSessions sessions;
    private final ClassAccess access;
    private final Clock clock;

    @Inject
    TableSessions(CourseClasses classes, ClassSessions sessions, ClassAccess access, Clock clock) {
        this.classes = classes;
        this.sessions = sessions;
        this.access = access;
        this.clock = clock;
    }

    /**
     * The session, locked until the end of the transaction.
     *
     * @param cell a number, or a day with or without a time in the zone of the class
     * @throws NotFound when the caller neither teaches the session nor directs the center, or there is no such class
     * @throws Invalid {@code session}: {@code unknown-session}, {@code several-sessions}
     * @throws Refused {@code session-cancelled}, {@code results-approved}
     */
    ClassSession find(String code, String cell) {
        var found = classes.ofCode(ReadableCode.tidy(code)).orElseThrow(() -> new NotFound("not-found"));
        var meant = meant(found, cell.strip());
        if (meant.isEmpty()) {
            access.requireTaught(found, null);
            throw new Invalid("session", "unknown-session", cell);
        }
        if (meant.size() > 1) {
            access.requireTaught(found, null);
            throw new Invalid("session", "several-sessions", cell);
        }
        var session = sessions.lockSession(meant.get(0).id()).orElseThrow();
        access.requireTaught(found, session);
        session.requireNotCancelled();
        found.require(ClassStep.RECORD_MARKS);
        return session;
    }

    /**
     * @throws Refused {@code session-not-begun} before its day
     */
    void hold(ClassSession session) {
        session.hold(classes.byId(session.ofClass()).orElseThrow().zone(), clock.instant());
    }

    private List<ClassSession> meant(CourseClass found, String cell) {
        var all = sessions.sessions(found.id());
        if (cell.matches("\\d{1,4}")) {
            int number = Integer.parseInt(cell);
            return all.stream().filter(each -> each.number() == number).toList();
        }
        var parts = cell.split("[T\\s]+", 2);
        var day = LocalDate.parse(day(parts[0], cell));
        var time = parts.length == 1 ? null : time(parts[1].strip(), cell);
        return all.stream()
                .filter(each -> each.state() != SessionState.CANCELLED)
                .filter(each -> {
                    var begins = each.startsAt().atZone(found.zone());
                    return begins.toLocalDate().equals(day)
                            && (time == null || begins.toLocalTime().equals(time));
                })
                .toList();
    }

    private static String day(String text, String cell) {
        try {
            return ColumnType.DATE.read(text);
        } catch (Invalid other) {
            throw new Invalid("session", "unknown-session", cell);
        }
    }

    private static @Nullable LocalTime time(String text, String cell) {
        try {
            return LocalTime.parse(text, TIME);
        } catch (DateTimeParseException other) {
            throw new Invalid("session", "unknown-session", cell);
        }
    }
}
