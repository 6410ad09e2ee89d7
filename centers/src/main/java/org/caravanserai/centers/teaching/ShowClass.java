package org.caravanserai.centers.teaching;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.caravanserai.domain.access.Disclosure;
import org.caravanserai.domain.centers.enrolment.EnrolmentRow;
import org.caravanserai.domain.centers.teaching.ClassAction;
import org.caravanserai.domain.centers.teaching.ClassDirectory;
import org.caravanserai.domain.centers.teaching.ClassRow;
import org.caravanserai.domain.centers.teaching.ClassStep;
import org.caravanserai.domain.centers.teaching.SessionRow;
import org.caravanserai.domain.history.HistoryEntries;
import org.caravanserai.domain.history.HistoryLine;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.ReadableCode;
import org.caravanserai.domain.shared.Step;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.UseCase;

/** One class; planned ones are visible to the staff of the center only. */
@UseCase
@Public
public class ShowClass {

    private final ClassDirectory directory;
    private final OwnClassEnrolments own;
    private final HistoryEntries history;
    private final ClassAccess access;
    private final Clock clock;

    @Inject
    public ShowClass(
            ClassDirectory directory, OwnClassEnrolments own, HistoryEntries history, ClassAccess access, Clock clock) {
        this.directory = directory;
        this.own = own;
        this.history = history;
        this.access = access;
        this.clock = clock;
    }

    /**
     * @param mine live enrolments of the caller: their own and those of minors
     * @param directs whether the caller directs the center
     * @param examines whether the caller decides on the results of the center
     * @param teaches whether the caller may mark in the class
     * @param reads whether the caller directs the center or has a role there that reads
     * @param history what happened to the class, for its staff; else empty
     */
    public record Shown(
            ClassRow row,
            List<SessionRow> sessions,
            List<EnrolmentRow> mine,
            boolean directs,
            boolean examines,
            boolean teaches,
            boolean reads,
            List<HistoryLine> history) {

        /** Whether the caller sees tests, marks and certificates. */
        public boolean isMarked() {
            return examines || teaches;
        }

        /** What the caller, who directs the center, decides on its results or teaches the class, can do with it now. */
        public Set<ClassStep> possible() {
            return Step.only(
                    Step.possible(ClassStep.class, row.state()),
                    step -> directs
                            || examines && ClassStep.ofExaminers().contains(step)
                            || teaches && ClassStep.ofTeachers().contains(step));
        }

        public boolean can(ClassStep step) {
            return possible().contains(step);
        }
    }

    /**
     * @throws NotFound when there is none that the caller may see
     */
    public Shown execute(String code) {
        var row =
                directory.byCode(ReadableCode.tidy(code), clock.instant()).orElseThrow(() -> new NotFound("not-found"));
        boolean staffed = access.worksAt(row.centerId());
        if (!staffed && !(row.state().isPublic() && row.centerState().isPublic())) {
            throw new NotFound("not-found");
        }
        return new Shown(
                row.told(staffed ? Disclosure.EXACT : Disclosure.ofPeople(access.caller())),
                directory.sessions(row.id()),
                own.in(row.id()),
                access.directs(row.centerId()),
                access.examines(row.centerId()),
                staffed && access.teaches(row.id()),
                access.reads(row.centerId()),
                staffed ? history.about(ClassAction.SUBJECT, row.id()) : List.of());
    }
}
