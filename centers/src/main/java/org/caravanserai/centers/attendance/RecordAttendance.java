package org.caravanserai.centers.attendance;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.caravanserai.centers.teaching.ClassAccess;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.attendance.Mark;
import org.caravanserai.domain.centers.enrolment.Enrolments;
import org.caravanserai.domain.centers.teaching.ClassSessions;
import org.caravanserai.domain.centers.teaching.ClassStep;
import org.caravanserai.domain.centers.teaching.CourseClasses;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.ReadableCode;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/** A teacher marks who is there. The same marks can be sent again; a correction is a further mark. */
@UseCase
@Requires(Permission.TEACH)
public class RecordAttendance {

    private final CourseClasses classes;
    private final ClassSessions sessions;
    private final Enrolments enrolments;
    private final MarkStoring marking;
    private final ClassAccess access;
    private final Clock clock;

    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(10);

    @Inject
    public RecordAttendance(
            CourseClasses classes,
            ClassSessions sessions,
            Enrolments enrolments,
            MarkStoring marking,
            ClassAccess access,
            Clock clock) {
        this.classes = classes;
        this.sessions = sessions;
        this.enrolments = enrolments;
        this.marking = marking;
        this.access = access;
        this.clock = clock;
    }

    /**
     * One mark.
     *
     * @param id chosen by the client; a mark that is sent again has the same id
     * @param enrolment code
     * @param at when it was seen; null: now
     */
    public record Given(
            UUID id,
            String enrolment,
            Mark mark,
            @Nullable Integer minutes,
            @Nullable Instant at) {}

    /** Why a mark does not count, or not for long. */
    public enum Reason {
        /** The class has no learner with this code; the mark was not stored. */
        NOT_IN_CLASS,
        /** Another mark has this id; the mark was not stored. */
        ID_USED,
        /** Stored, but the learner has a mark that was seen later. */
        NEWER_MARK
    }

    /** A mark that does not count. */
    public record Conflicting(UUID id, String enrolment, Reason reason) {}

    /**
     * @param stored marks that are new
     * @param known marks that were there already
     */
    public record Outcome(int stored, int known, List<Conflicting> conflicts) {}

    /**
     * @throws NotFound when the caller neither teaches the session nor directs the center
     * @throws Refused {@code session-cancelled}; {@code results-approved}; {@code session-not-begun} before the day of the session, except for excuses
     * @throws Invalid {@code marks[i].minutes}, {@code marks[i].at}
     */
    public Outcome execute(UUID id, List<Given> marks) {
        var session = sessions.lockSession(id).orElseThrow(() -> new NotFound("not-found"));
        var found = classes.byId(session.ofClass()).orElseThrow();
        access.requireTaught(found, session);
        session.requireNotCancelled();
        found.require(ClassStep.RECORD_MARKS);
        requireSensible(marks);
        if (marks.stream().anyMatch(mark -> mark.mark() != Mark.EXCUSED)) {
            session.hold(found.zone(), clock.instant());
        }
        var learners = enrolments.learnersByCode(found.id());
        int stored = 0;
        int known = 0;
        var conflicts = new ArrayList<Conflicting>();
        for (var given : marks) {
            var enrolment = learners.get(ReadableCode.tidy(given.enrolment()));
            if (enrolment == null) {
                conflicts.add(new Conflicting(given.id(), given.enrolment(), Reason.NOT_IN_CLASS));
                continue;
            }
            switch (marking.store(given, session, enrolment)) {
                case STORED -> stored++;
                case KNOWN -> known++;
                case SUPERSEDED -> {
                    stored++;
                    conflicts.add(new Conflicting(given.id(), given.enrolment(), Reason.NEWER_MARK));
                }
                case ID_USED -> conflicts.add(new Conflicting(given.id(), given.enrolment(), Reason.ID_USED));
            }
        }
        return new Outcome(stored, known, List.copyOf(conflicts));
    }

    private void requireSensible(List<Given> marks) {
        var latest = clock.instant().plus(CLOCKS_DIFFER);
        var faults = new Invalid.Collector();
        for (int i = 0; i < marks.size(); i++) {
            var given = marks.get(i);
            var minutes = given.minutes();
            faults.check(
                            minutes == null || minutes >= 0 && minutes <= 1440,
                            "marks[" + i + "].minutes",
                            "between",
                            0,
                            1440)
                    .check(
                            given.at() == null || !given.at().isAfter(latest),
                            "marks[" + i + "].at",
                            "mark-in-the-future");
        }
        faults.throwIfAny();
    }
}
