package org.caravanserai.centers.teaching;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.caravanserai.domain.centers.enrolment.EnrolmentDirectory;
import org.caravanserai.domain.centers.enrolment.EnrolmentRow;
import org.caravanserai.domain.centers.teaching.ClassAction;
import org.caravanserai.domain.centers.teaching.ClassDirectory;
import org.caravanserai.domain.centers.teaching.ClassRow;
import org.caravanserai.domain.centers.teaching.SessionRow;
import org.caravanserai.domain.history.HistoryEntries;
import org.caravanserai.domain.history.HistoryLine;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.ReadableCode;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.UseCase;

/** Somebody reads a class; planned ones are seen by the staff of the center. */
@UseCase
@Public
public class ShowClass {

    private ClassDirectory directory;
    private EnrolmentDirectory enrolments;
    private HistoryEntries history;
    private ClassDesk desk;
    private CurrentCaller caller;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected ShowClass() {}

    @Inject
    public ShowClass(
            ClassDirectory directory,
            EnrolmentDirectory enrolments,
            HistoryEntries history,
            ClassDesk desk,
            CurrentCaller caller,
            Clock clock) {
        this.directory = directory;
        this.enrolments = enrolments;
        this.history = history;
        this.desk = desk;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * @param mine live enrolments of the caller: the own one and those of minors
     * @param directs whether the caller directs the center
     * @param teaches whether the caller may mark in the class
     * @param history what happened to the class, for its staff; else empty
     */
    public record Shown(
            ClassRow row,
            List<SessionRow> sessions,
            List<EnrolmentRow> mine,
            boolean directs,
            boolean teaches,
            List<HistoryLine> history) {}

    /**
     * @throws NotFound when there is none that the caller may see
     */
    public Shown execute(String code) {
        var row =
                directory.byCode(ReadableCode.tidy(code), clock.instant()).orElseThrow(() -> new NotFound("not-found"));
        boolean staffed = desk.worksAt(row.centerId());
        if (!staffed && !(row.state().isPublic() && row.centerState().isPublic())) {
            throw new NotFound("not-found");
        }
        var account = caller.get().accountId();
        var mine = account == null
                ? List.<EnrolmentRow>of()
                : enrolments.ofAccount(account).stream()
                        .filter(each -> each.classId().equals(row.id())
                                && (each.state().isLive() || each.state().isLearner()))
                        .toList();
        return new Shown(
                row,
                directory.sessions(row.id()),
                mine,
                desk.directs(row.centerId()),
                staffed && desk.teaches(row.id()),
                staffed ? history.about(ClassAction.SUBJECT, row.id()) : List.of());
    }
}
