package org.caravanserai.web.centers.teaching;

import java.util.HashMap;
import java.util.Map;
import org.caravanserai.centers.teaching.CourseForm;
import org.caravanserai.domain.centers.teaching.CourseContent;
import org.caravanserai.domain.shared.Invalid;
import org.jspecify.annotations.Nullable;

/** The fields of the form of a course. */
public class CourseFields {

    private static final String SEPARATOR = ": ";

    private final Map<String, String> title = new HashMap<>();
    private final Map<String, String> description = new HashMap<>();
    private final Map<String, @Nullable String> more = new HashMap<>();

    /** Fills the fields with what is known of the course. */
    void read(CourseContent content) {
        title.putAll(content.title().texts());
        description.putAll(content.description().texts());
        more.put("language", content.language().value());
        var scale = content.scheme() + " " + content.schemeVersion();
        more.put("scheme", scale);
        var entry = content.entryLevel();
        more.put("entryLevel", entry == null ? null : choice(scale, entry));
        more.put("exitLevel", choice(scale, content.exitLevel()));
        more.put("hours", String.valueOf(content.hours()));
        more.put("minAttendance", String.valueOf(content.minAttendance()));
        more.put("minScore", String.valueOf(content.minScore()));
        more.put("units", String.join("\n", content.units()));
        var months = content.certificateValidMonths();
        more.put("certificateValidMonths", months == null ? null : months.toString());
    }

    /** A level with its scale, as the choice of levels has it: levels of several scales are called the same. */
    static String choice(String scale, String level) {
        return scale + SEPARATOR + level;
    }

    /**
     * The level that was chosen, without its scale.
     *
     * @throws Invalid {@code level-of-other-scale} when it is of another scale than the course
     */
    private @Nullable String level(String field) {
        var chosen = more.get(field);
        if (chosen == null || chosen.isBlank()) {
            return null;
        }
        int end = chosen.indexOf(SEPARATOR);
        var scale = chosen.substring(0, Math.max(end, 0));
        var level = chosen.substring(end < 0 ? 0 : end + SEPARATOR.length());
        var ofCourse = more.get("scheme");
        if (end > 0 && ofCourse != null && !ofCourse.equals(scale)) {
            throw new Invalid(field, "level-of-other-scale", level, scale, ofCourse);
        }
        return level;
    }

    /**
     * @throws Invalid {@code level-of-other-scale}
     */
    CourseForm form() {
        return new CourseForm(
                title,
                description,
                more.get("language"),
                more.get("scheme"),
                level("entryLevel"),
                level("exitLevel"),
                more.get("hours"),
                more.get("minAttendance"),
                more.get("minScore"),
                more.get("units"),
                more.get("certificateValidMonths"));
    }

    public Map<String, String> getTitle() {
        return title;
    }

    public Map<String, String> getDescription() {
        return description;
    }

    /** All other fields by name. */
    public Map<String, @Nullable String> getMore() {
        return more;
    }
}
