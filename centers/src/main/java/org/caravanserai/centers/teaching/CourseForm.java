package org.caravanserai.centers.teaching;

import java.util.List;
import java.util.Map;
import org.caravanserai.domain.centers.teaching.CourseContent;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.platform.forms.FormFields;
import org.jspecify.annotations.Nullable;

/**
 * A course as entered in a form: everything as text.
 *
 * @param scheme code and version of the levels, with a space between them, for example {@code HSK 3.0}
 * @param units one a line
 */
public record CourseForm(
        @Nullable Map<String, String> title,
        @Nullable Map<String, String> description,
        @Nullable String language,
        @Nullable String scheme,
        @Nullable String entryLevel,
        @Nullable String exitLevel,
        @Nullable String hours,
        @Nullable String minAttendance,
        @Nullable String minScore,
        @Nullable String units,
        @Nullable String certificateValidMonths) {

    private static final int MOST_HOURS = 5000;
    private static final int MOST_MONTHS = 600;

    /**
     * @throws Invalid naming every field that is missing or makes no sense
     */
    CourseContent read() {
        var fields = new FormFields();
        var heading = fields.text("title", title);
        var text = fields.text("description", description);
        var tag = fields.needed("language", language) ? fields.language("language", language) : null;
        fields.needed("scheme", scheme);
        fields.needed("exitLevel", exitLevel);
        var number = fields.needed("hours", hours) ? fields.integer("hours", hours, 1, MOST_HOURS) : null;
        var attendance = fields.integer("minAttendance", minAttendance, 0, 100);
        var score = fields.integer("minScore", minScore, 0, 100);
        var months = fields.integer("certificateValidMonths", certificateValidMonths, 1, MOST_MONTHS);
        var named = scheme == null ? "" : scheme.strip();
        int space = named.lastIndexOf(' ');
        if (!named.isEmpty() && space < 0) {
            fields.wrong("scheme", "unknown-scheme", named);
        }
        fields.throwIfAny();
        if (heading == null || text == null || tag == null || number == null) {
            throw new IllegalStateException("refused before");
        }
        return new CourseContent(
                heading,
                text,
                tag,
                named.substring(0, space).strip(),
                named.substring(space + 1),
                entryLevel == null || entryLevel.isBlank() ? null : entryLevel.strip(),
                String.valueOf(exitLevel).strip(),
                number,
                attendance == null ? 0 : attendance,
                score == null ? 0 : score,
                units == null ? List.of() : units.lines().toList(),
                months);
    }
}
