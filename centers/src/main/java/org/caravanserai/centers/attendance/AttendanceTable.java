package org.caravanserai.centers.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.caravanserai.centers.teaching.ClassColumn;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.attendance.Mark;
import org.caravanserai.domain.imports.ChangedValue;
import org.caravanserai.platform.imports.tables.ChangedRecord;
import org.caravanserai.platform.imports.tables.ColumnType;
import org.caravanserai.platform.imports.tables.TableColumn;
import org.caravanserai.platform.imports.tables.TableContext;
import org.caravanserai.platform.imports.tables.TableLine;
import org.caravanserai.platform.imports.tables.TableOutcome;
import org.caravanserai.platform.imports.tables.TableTarget;
import org.jspecify.annotations.Nullable;

/**
 * Attendance from a table, for sessions that the caller teaches or directs. A mark that differs from the one of an earlier table is a
 * correction, that is, a further mark. A table that is imported again changes nothing, even where somebody has corrected it by hand since.
 */
@ApplicationScoped
class AttendanceTable implements TableTarget {

    private final TableSessions sessions;
    private final TableLearners learners;
    private final MarkStoring storing;

    @Inject
    AttendanceTable(TableSessions sessions, TableLearners learners, MarkStoring storing) {
        this.sessions = sessions;
        this.learners = learners;
        this.storing = storing;
    }

    @Override
    public String name() {
        return "attendance";
    }

    @Override
    public String label() {
        return "centers.table.attendance";
    }

    @Override
    public Permission permission() {
        return Permission.TEACH;
    }

    @Override
    public boolean isOfOrganization() {
        return false;
    }

    @Override
    public List<TableColumn> columns() {
        return List.of(
                ClassColumn.required(),
                TableColumn.required(
                        "learner",
                        "centers.table.learner",
                        ColumnType.TEXT,
                        "Learner",
                        "E-mail",
                        "Enrolment",
                        "学员",
                        "Слушатель",
                        "Apprenant",
                        "Alumno",
                        "المتعلم"),
                TableColumn.required(
                        "session",
                        "centers.table.session",
                        ColumnType.TEXT,
                        "Session",
                        "Date",
                        "课次",
                        "Занятие",
                        "Séance",
                        "Sesión",
                        "الحصة"),
                TableColumn.required(
                        "mark",
                        "centers.table.mark",
                        ColumnType.TEXT,
                        "Attendance",
                        "出勤",
                        "Посещаемость",
                        "Présence",
                        "Asistencia",
                        "الحضور"),
                TableColumn.optional(
                        "minutes",
                        "centers.table.minutes",
                        ColumnType.WHOLE_NUMBER,
                        "Minutes",
                        "分钟",
                        "Минуты",
                        "Minutos",
                        "الدقائق"));
    }

    @Override
    public TableOutcome take(TableLine line, TableContext context) {
        var mark = MarkWords.read("mark", line.text("mark"));
        var session = sessions.find(line.text(ClassColumn.NAME), line.text("session"));
        var enrolment = learners.find(session.ofClass(), line.text("learner"));
        if (mark != Mark.EXCUSED) {
            sessions.hold(session);
        }
        var id = id(context.importId(), session.id(), enrolment);
        var before = storing.current(session.id(), enrolment);
        var outcome = storing.importMark(id, session.id(), enrolment, mark, line.wholeOrNull("minutes"));
        if (outcome == TableOutcome.UPDATED) {
            var title = line.text(ClassColumn.NAME) + " · " + line.text("session");
            context.changes()
                    .updated(
                            line,
                            new ChangedRecord(title, null),
                            ChangedValue.between(
                                    before.map(known -> values(known.mark(), known.minutes()))
                                            .orElse(Map.of()),
                                    values(mark, line.wholeOrNull("minutes"))));
        }
        return outcome;
    }

    private static Map<String, String> values(Mark mark, @Nullable Integer minutes) {
        return Map.of("mark", mark.name(), "minutes", Objects.toString(minutes, ""));
    }

    /** A table has one mark per learner and session, so the id follows from them. */
    private static UUID id(UUID importId, UUID session, UUID enrolment) {
        return UUID.nameUUIDFromBytes((importId + "/" + session + "/" + enrolment).getBytes(StandardCharsets.UTF_8));
    }
}
