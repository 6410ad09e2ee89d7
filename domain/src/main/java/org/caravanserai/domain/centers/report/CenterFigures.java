package org.caravanserai.domain.centers.report;

import org.caravanserai.domain.centers.center.CenterState;
import org.caravanserai.domain.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A center in figures, over all its classes that were not cancelled.
 *
 * @param offered classes that were opened for enrolment
 * @param confirmed those of them that were held
 * @param places in classes that were held
 * @param learners enrolments in them that took a place
 * @param completed enrolments that reached the goal of the course
 * @param ended enrolments of classes that are over, whatever became of them
 * @param attended marks of those who were there, late or remote
 * @param marked marks, without those excused
 * @param certificates issued
 */
public record CenterFigures(
        String slug,
        LocalizedText name,
        CenterState state,
        String country,
        String city,
        long offered,
        long confirmed,
        long places,
        long learners,
        long completed,
        long ended,
        long attended,
        long marked,
        long certificates) {

    /** Learners in percent of places; null where there are no places. */
    public @Nullable Integer fill() {
        return percent(learners, places);
    }

    /** Classes held in percent of those offered; null where none was offered. */
    public @Nullable Integer go() {
        return percent(confirmed, offered);
    }

    /** Attendance in percent of marks that count; null where there are none. */
    public @Nullable Integer attendance() {
        return percent(attended, marked);
    }

    /** Completed enrolments in percent of those that are over; null where none is. */
    public @Nullable Integer completion() {
        return percent(completed, ended);
    }

    static @Nullable Integer percent(long part, long whole) {
        return whole == 0 ? null : (int) Math.round(100.0 * part / whole);
    }
}
