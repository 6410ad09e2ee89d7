package org.caravanserai.domain.centers.teaching;

import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.caravanserai.domain.access.Disclosure;
import org.caravanserai.domain.centers.center.CenterState;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * A class as lists and pages show it.
 *
 * @param taken places that are taken, those of applicants and offers too
 * @param pointName teaching point at which it is held; null: at the seat of the center, or online
 * @param firstStart of the first session that was not cancelled; null before sessions are planned
 * @param nextStart of the next session after the moment of reading; null when there is none
 * @param sessions that were not cancelled
 * @param offer what people want to know before they enrol
 */
public record ClassRow(
        UUID id,
        String code,
        UUID centerId,
        String center,
        LocalizedText centerName,
        CenterState centerState,
        UUID courseId,
        String course,
        LocalizedText courseTitle,
        LocalizedText courseDescription,
        ClassHeld held,
        LanguageTag language,
        String scheme,
        String schemeVersion,
        @Nullable String entryLevel,
        String exitLevel,
        int hours,
        String term,
        LocalizedText termName,
        ClassState state,
        int taken,
        int waiting,
        @Nullable UUID teacher,
        @Nullable PersonName teacherName,
        @Nullable UUID roomId,
        @Nullable String room,
        @Nullable UUID pointId,
        @Nullable LocalizedText pointName,
        ZoneId zone,
        @Nullable Instant firstStart,
        @Nullable Instant lastEnd,
        @Nullable Instant nextStart,
        int sessions,
        ClassOffer offer) {

    /** Whether the sessions make the hours of the course. */
    public boolean isFullyPlanned() {
        return offer.plannedMinutes() >= hours * 60;
    }

    /** Places that nobody has and nobody waits for. */
    public int left() {
        return waiting > 0 ? 0 : Math.max(0, held.maximum() - taken);
    }

    /** As strangers read it: rounded, but whether the class is full, or how few places are left, they have to know. */
    public ClassRow told(Disclosure disclosure) {
        return disclosure == Disclosure.EXACT
                ? this
                : counted(
                        held.maximum() - disclosure.places(left(), held.maximum()),
                        Math.toIntExact(disclosure.people(disclosure.part(waiting))));
    }

    private ClassRow counted(int ofTaken, int ofWaiting) {
        return new ClassRow(
                id,
                code,
                centerId,
                center,
                centerName,
                centerState,
                courseId,
                course,
                courseTitle,
                courseDescription,
                held,
                language,
                scheme,
                schemeVersion,
                entryLevel,
                exitLevel,
                hours,
                term,
                termName,
                state,
                ofTaken,
                ofWaiting,
                teacher,
                teacherName,
                roomId,
                room,
                pointId,
                pointName,
                zone,
                firstStart,
                lastEnd,
                nextStart,
                sessions,
                offer);
    }

    /** Whether enrolment is open now, for a place or the waiting list. */
    public boolean takesEnrolments() {
        return state.takesEnrolments() && centerState.takesEnrolments();
    }
}
