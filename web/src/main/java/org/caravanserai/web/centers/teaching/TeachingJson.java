package org.caravanserai.web.centers.teaching;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.caravanserai.centers.teaching.ShowTeaching;
import org.caravanserai.domain.centers.teaching.Course;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Terms, courses and rooms of a center. */
@Schema(name = "Teaching")
public record TeachingJson(List<TermJson> terms, List<CourseJson> courses, List<RoomJson> rooms) {

    /** A term. */
    @Schema(name = "TeachingTerm")
    public record TermJson(String code, Map<String, String> name, LocalDate firstDay, LocalDate lastDay) {}

    /** The current revision of a course. */
    @Schema(name = "Course")
    public record CourseJson(
            String code,
            int revision,
            Map<String, String> title,
            String language,
            String scheme,
            @Nullable String entryLevel,
            String exitLevel,
            int hours,
            int minAttendance,
            int minScore,
            List<String> units) {}

    /** A room. */
    @Schema(name = "Room")
    public record RoomJson(String id, String name, int places) {}

    static TeachingJson of(ShowTeaching.Shown shown) {
        return new TeachingJson(
                shown.terms().stream()
                        .map(term -> new TermJson(term.code(), term.name().texts(), term.firstDay(), term.lastDay()))
                        .toList(),
                shown.courses().stream().map(TeachingJson::course).toList(),
                shown.rooms().stream()
                        .map(room -> new RoomJson(room.id().toString(), room.name(), room.places()))
                        .toList());
    }

    private static CourseJson course(Course course) {
        var content = course.content();
        return new CourseJson(
                course.code(),
                course.revision(),
                content.title().texts(),
                content.language().value(),
                content.scheme() + " " + content.schemeVersion(),
                content.entryLevel(),
                content.exitLevel(),
                content.hours(),
                content.minAttendance(),
                content.minScore(),
                content.units());
    }
}
