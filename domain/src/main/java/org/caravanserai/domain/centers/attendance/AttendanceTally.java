package org.caravanserai.domain.centers.attendance;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * How often a learner was there. Excused sessions do not count for or against; sessions that nobody marked for the learner count as
 * missed once they are held.
 *
 * @param planned sessions of the class that concern the learner and were not cancelled
 * @param held those of them that were held
 * @param attended sessions with a mark that counts as attended, see {@link Mark#attended}
 * @param fully of these, from the beginning to the end
 * @param excused sessions with an excuse
 */
public record AttendanceTally(int planned, int held, int attended, int fully, int excused) {

    /**
     * @param marks those that count, one a session that was held
     */
    public static AttendanceTally of(int planned, int held, Collection<Mark> marks) {
        return new AttendanceTally(
                planned,
                held,
                (int) marks.stream().filter(Mark::attended).count(),
                (int) marks.stream().filter(Mark::fully).count(),
                (int) marks.stream().filter(mark -> mark == Mark.EXCUSED).count());
    }

    /** Percent of the sessions held, rounded down; being late counts as having been there. Null before any counts. */
    public @Nullable Integer lenient() {
        return percent(attended, held - excused);
    }

    /** Like {@link #lenient}, but late arrival and early departure count as missing. */
    public @Nullable Integer strict() {
        return percent(fully, held - excused);
    }

    /** Percent of all sessions planned that the learner has attended so far. */
    public @Nullable Integer ofPlanned() {
        return percent(attended, planned - excused);
    }

    /** Sessions missed without an excuse. */
    public int missed() {
        return held - attended - excused;
    }

    /** Whether the learner can still reach so many percent by attending every session to come. */
    public boolean canReach(int percent) {
        int all = planned - excused;
        return all <= 0 || (attended + planned - held) * 100 >= percent * all;
    }

    /** How many sessions can still be missed with this goal; negative when it is out of reach. */
    public int mayMiss(int percent) {
        int all = planned - excused;
        int needed = (percent * all + 99) / 100;
        return attended + planned - held - needed;
    }

    private static @Nullable Integer percent(int part, int all) {
        return all <= 0 ? null : Integer.valueOf(part * 100 / all);
    }
}
