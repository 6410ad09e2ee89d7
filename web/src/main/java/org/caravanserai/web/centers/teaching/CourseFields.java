package org.caravanserai.web.centers.teaching;

import java.util.HashMap;
import java.util.Map;
import org.caravanserai.centers.teaching.CourseForm;
import org.caravanserai.domain.centers.teaching.CourseContent;
import org.jspecify.annotations.Nullable;

/** The fields of the form of a course. */
public class CourseFields {

    private final Map<String, String> title = new HashMap<>();
    private final Map<String, String> description = new HashMap<>();
    private final Map<String, @Nullable String> more = new HashMap<>();

    /** Fills the fields with what is known of the course. */
    void read(CourseContent content) {
        title.putAll(content.title().texts());
        description.putAll(content.description().texts());
        more.put("language", content.language().value());
        more.put("scheme", content.scheme() + " " + content.schemeVersion());
        more.put("entryLevel", content.entryLevel());
        more.put("exitLevel", content.exitLevel());
        more.put("hours", String.valueOf(content.hours()));
        more.put("minAttendance", String.valueOf(content.minAttendance()));
        more.put("minScore", String.valueOf(content.minScore()));
        more.put("units", String.join("\n", content.units()));
        var months = content.certificateValidMonths();
        more.put("certificateValidMonths", months == null ? null : months.toString());
    }

    CourseForm form() {
        return new CourseForm(
                title,
                description,
                more.get("language"),
                more.get("scheme"),
                more.get("entryLevel"),
                more.get("exitLevel"),
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
