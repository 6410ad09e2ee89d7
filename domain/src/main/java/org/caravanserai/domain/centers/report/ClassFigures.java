package org.caravanserai.domain.centers.report;

import org.caravanserai.domain.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * One class in figures: the rows that the figures of its center are added up from.
 *
 * @param state name of its state
 * @param held whether it counts as held
 * @param places of a class that is held, else 0
 * @param learners enrolments that took a place
 * @param completed enrolments that reached the goal of the course
 * @param ended enrolments that are over, whatever became of them
 * @param attended marks of those who were there, late or remote
 * @param marked marks, without those excused
 * @param certificates issued
 */
public record ClassFigures(
        String code,
        LocalizedText course,
        LocalizedText name,
        String state,
        boolean held,
        long places,
        long learners,
        long completed,
        long ended,
        long attended,
        long marked,
        long certificates) {

    /** Learners in percent of places; null where there are no places. */
    public @Nullable Integer fill() {
        return CenterFigures.percent(learners, places);
    }

    /** Attendance in percent of marks that count; null where there are none. */
    public @Nullable Integer attendance() {
        return CenterFigures.percent(attended, marked);
    }

    /** Completed enrolments in percent of those that are over; null where none is. */
    public @Nullable Integer completion() {
        return CenterFigures.percent(completed, ended);
    }
}
