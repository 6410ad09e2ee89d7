package org.caravanserai.domain.centers.teaching;

import java.util.List;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.domain.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What a course says.
 *
 * @param entryLevel what learners need, of the scheme; null: nothing
 * @param exitLevel what learners reach, of the scheme
 * @param hours teaching hours of 60 minutes
 * @param minAttendance percent of the sessions held, for completion
 * @param minScore percent of the points, for completion
 * @param units the syllabus, one line each
 * @param certificateValidMonths null: certificates do not expire
 */
public record CourseContent(
        LocalizedText title,
        LocalizedText description,
        LanguageTag language,
        String scheme,
        String schemeVersion,
        @Nullable String entryLevel,
        String exitLevel,
        int hours,
        int minAttendance,
        int minScore,
        List<String> units,
        @Nullable Integer certificateValidMonths) {

    public CourseContent {
        units = List.copyOf(units);
    }
}
