package org.caravanserai.centers.teaching;

import java.util.List;
import java.util.Objects;
import org.caravanserai.domain.centers.teaching.CourseContent;
import org.caravanserai.domain.shared.Between;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.OrEmpty;
import org.caravanserai.platform.forms.Described;
import org.caravanserai.platform.forms.OneALine;
import org.jspecify.annotations.Nullable;

/**
 * A course as a director enters it.
 *
 * @param scheme code and version of the levels, with a space between them
 * @param entryLevel of the scheme, alone or behind it: {@code HSK 3.0: HSK 2}, because levels of several schemes are called the same
 * @param exitLevel like {@code entryLevel}
 */
public record CourseDraft(
        LocalizedText title,
        @OrEmpty LocalizedText description,
        LanguageTag language,
        @Described(example = "HSK 3.0") String scheme,
        @Nullable String entryLevel,
        String exitLevel,
        @Between(least = 1, most = 5000) int hours,
        @Nullable @Between(least = 0, most = 100) Integer minAttendance,
        @Nullable @Between(least = 0, most = 100) Integer minScore,
        @OrEmpty @OneALine List<String> units,
        @Nullable @Between(least = 1, most = 600) Integer certificateValidMonths) {

    private static final String BEHIND = ": ";

    /** The course as it is known. */
    public static CourseDraft of(CourseContent content) {
        var scheme = content.scheme() + " " + content.schemeVersion();
        var entry = content.entryLevel();
        return new CourseDraft(
                content.title(),
                content.description(),
                content.language(),
                scheme,
                entry == null ? null : level(scheme, entry),
                level(scheme, content.exitLevel()),
                content.hours(),
                content.minAttendance(),
                content.minScore(),
                content.units(),
                content.certificateValidMonths());
    }

    /** A level behind its scheme. */
    public static String level(String scheme, String level) {
        return scheme + BEHIND + level;
    }

    /**
     * @throws Invalid {@code unknown-scheme}, {@code level-of-other-scale}
     */
    CourseContent content() {
        var named = scheme.strip();
        int space = named.lastIndexOf(' ');
        if (space < 0) {
            throw new Invalid("scheme", "unknown-scheme", named);
        }
        return new CourseContent(
                title,
                description,
                language,
                named.substring(0, space).strip(),
                named.substring(space + 1),
                entryLevel == null || entryLevel.isBlank() ? null : ofScheme("entryLevel", entryLevel),
                ofScheme("exitLevel", exitLevel),
                hours,
                Objects.requireNonNullElse(minAttendance, 0),
                Objects.requireNonNullElse(minScore, 0),
                units,
                certificateValidMonths);
    }

    private String ofScheme(String field, String written) {
        int end = written.indexOf(BEHIND);
        if (end < 0) {
            return written.strip();
        }
        var of = written.substring(0, end);
        var level = written.substring(end + BEHIND.length()).strip();
        if (!of.equals(scheme.strip())) {
            throw new Invalid(field, "level-of-other-scale", level, of, scheme.strip());
        }
        return level;
    }
}
