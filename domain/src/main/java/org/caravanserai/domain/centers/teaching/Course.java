package org.caravanserai.domain.centers.teaching;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.caravanserai.domain.centers.level.LevelScheme;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.ReadableCode;
import org.jspecify.annotations.Nullable;

/**
 * One revision of a course. A changed course is a further revision under the same code; classes keep the one that they were planned with,
 * so that a completed class goes on being judged by its own rule.
 */
@Entity
@Table(name = "center_course")
public class Course {

    private static final int MOST_HOURS = 5000;
    private static final int MOST_MONTHS = 600;

    @Id
    private UUID id;

    @Column(name = "center_id")
    private UUID center;

    private String code;

    private int revision;

    private boolean current;

    private LocalizedText title;

    private LocalizedText description;

    private LanguageTag language;

    private String scheme;

    @Column(name = "scheme_version")
    private String schemeVersion;

    @Column(name = "entry_level")
    private @Nullable String entryLevel;

    @Column(name = "exit_level")
    private String exitLevel;

    private int hours;

    @Column(name = "min_attendance")
    private int minAttendance;

    @Column(name = "min_score")
    private int minScore;

    private Syllabus units;

    @Column(name = "certificate_valid_months")
    private @Nullable Integer certificateValidMonths;

    @Column(name = "created_at")
    private Instant createdAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Course() {}

    /**
     * The first revision.
     *
     * @param levels the scheme that the content names
     * @throws Invalid each fault with its field
     */
    public Course(UUID center, CourseContent content, LevelScheme levels, Instant now) {
        this(center, ReadableCode.next(), 1, content, levels, now);
    }

    @SuppressWarnings("NullAway.Init")
    private Course(UUID center, String code, int revision, CourseContent content, LevelScheme levels, Instant now) {
        this.id = Ids.next();
        this.center = center;
        this.code = code;
        this.revision = revision;
        this.current = true;
        this.createdAt = now;
        write(content, levels);
    }

    /**
     * The next revision, which is the current one from now on.
     *
     * @throws Invalid each fault with its field
     */
    public Course revised(CourseContent content, LevelScheme levels, Instant now) {
        var next = new Course(center, code, revision + 1, content, levels, now);
        current = false;
        return next;
    }

    private void write(CourseContent content, LevelScheme levels) {
        var entry = content.entryLevel();
        new Invalid.Collector()
                .check(!content.title().isEmpty(), "title", "required")
                .check(content.hours() >= 1 && content.hours() <= MOST_HOURS, "hours", "between", 1, MOST_HOURS)
                .check(isPercent(content.minAttendance()), "minAttendance", "between", 0, 100)
                .check(isPercent(content.minScore()), "minScore", "between", 0, 100)
                .check(levels.has(content.exitLevel()), "exitLevel", "unknown-level", content.exitLevel())
                .check(entry == null || levels.has(entry), "entryLevel", "unknown-level", String.valueOf(entry))
                .check(
                        entry == null
                                || !levels.has(entry)
                                || !levels.has(content.exitLevel())
                                || levels.compare(entry, content.exitLevel()) <= 0,
                        "exitLevel",
                        "below-entry-level")
                .check(
                        content.certificateValidMonths() == null
                                || content.certificateValidMonths() >= 1
                                        && content.certificateValidMonths() <= MOST_MONTHS,
                        "certificateValidMonths",
                        "between",
                        1,
                        MOST_MONTHS)
                .throwIfAny();
        title = content.title();
        description = content.description();
        language = content.language();
        scheme = content.scheme();
        schemeVersion = content.schemeVersion();
        entryLevel = entry;
        exitLevel = content.exitLevel();
        hours = content.hours();
        minAttendance = content.minAttendance();
        minScore = content.minScore();
        units = new Syllabus(content.units());
        certificateValidMonths = content.certificateValidMonths();
    }

    private static boolean isPercent(int number) {
        return number >= 0 && number <= 100;
    }

    public UUID id() {
        return id;
    }

    public UUID center() {
        return center;
    }

    /** The same for all revisions. */
    public String code() {
        return code;
    }

    public int revision() {
        return revision;
    }

    public boolean isCurrent() {
        return current;
    }

    public CourseContent content() {
        return new CourseContent(
                title,
                description,
                language,
                scheme,
                schemeVersion,
                entryLevel,
                exitLevel,
                hours,
                minAttendance,
                minScore,
                units.units(),
                certificateValidMonths);
    }
}
