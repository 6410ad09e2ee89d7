package org.caravanserai.centers.testing;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.centers.enrolment.Enrol;
import org.caravanserai.centers.session.PatternDraft;
import org.caravanserai.centers.session.PlanSessions;
import org.caravanserai.centers.teaching.ClassDraft;
import org.caravanserai.centers.teaching.ClassSettings;
import org.caravanserai.centers.teaching.CourseDraft;
import org.caravanserai.centers.teaching.MoveClass;
import org.caravanserai.centers.teaching.PlanClass;
import org.caravanserai.centers.teaching.PlanCourse;
import org.caravanserai.centers.teaching.PlanTerm;
import org.caravanserai.domain.centers.MemoryAbsences;
import org.caravanserai.domain.centers.MemoryCertificates;
import org.caravanserai.domain.centers.MemoryEnrolmentInvitations;
import org.caravanserai.domain.centers.MemoryEnrolments;
import org.caravanserai.domain.centers.MemoryFees;
import org.caravanserai.domain.centers.MemoryResults;
import org.caravanserai.domain.centers.MemoryTeaching;
import org.caravanserai.domain.centers.attendance.AttendanceMark;
import org.caravanserai.domain.centers.attendance.AttendanceTally;
import org.caravanserai.domain.centers.center.Center;
import org.caravanserai.domain.centers.enrolment.DeskEnrolment;
import org.caravanserai.domain.centers.enrolment.Enrolment;
import org.caravanserai.domain.centers.enrolment.EnrolmentDirectory;
import org.caravanserai.domain.centers.enrolment.EnrolmentRow;
import org.caravanserai.domain.centers.level.LevelSchemes;
import org.caravanserai.domain.centers.level.Levels;
import org.caravanserai.domain.centers.teaching.Clash;
import org.caravanserai.domain.centers.teaching.ClassDirectory;
import org.caravanserai.domain.centers.teaching.ClassMode;
import org.caravanserai.domain.centers.teaching.ClassOffer;
import org.caravanserai.domain.centers.teaching.ClassRow;
import org.caravanserai.domain.centers.teaching.ClassSession;
import org.caravanserai.domain.centers.teaching.ClassState;
import org.caravanserai.domain.centers.teaching.Classes;
import org.caravanserai.domain.centers.teaching.CourseClass;
import org.caravanserai.domain.centers.teaching.SessionRow;
import org.caravanserai.domain.centers.teaching.SessionState;
import org.caravanserai.domain.centers.teaching.Timetable;
import org.caravanserai.domain.centers.teaching.WeeklyPattern;
import org.caravanserai.domain.credentials.MemoryCredentialKeys;
import org.caravanserai.domain.shared.CefrLevel;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.config.Settings;
import org.caravanserai.platform.forms.Form;

/** A running center in memory that teaches: its classes, learners and results. */
public final class TeachingWorld extends CentersWorld {

    public final MemoryTeaching teaching = new MemoryTeaching();
    public final MemoryEnrolments enrolments = new MemoryEnrolments(teaching);
    public final MemoryResults results = new MemoryResults(teaching, enrolments);
    public final MemoryAbsences absences = new MemoryAbsences();
    public final MemoryFees fees = new MemoryFees(teaching, enrolments, memory.issuedDocuments);
    public final MemoryCertificates certificates = new MemoryCertificates(enrolments, memory.issuedDocuments);
    public final Center center = operating("red-river");
    public final Slug slug = center.slug();

    /** What is in the way of sessions and learners; empty unless a test fills it. */
    public final List<Clash> clashes = new ArrayList<>();

    public TeachingWorld() {
        wiring.put(teaching)
                .put(enrolments)
                .put(results.attendance)
                .put(results.assessments)
                .put(results.appeals)
                .put(certificates)
                .put(absences)
                .put(fees)
                .put(new MemoryEnrolmentInvitations())
                .put(Settings.of(Map.of()))
                .put(new MemoryCredentialKeys())
                .answer(
                        LevelSchemes.class,
                        "find",
                        asked -> Classes.CEFR.code().equals(asked[0]) ? Optional.of(Classes.CEFR) : Optional.empty())
                .answer(LevelSchemes.class, "inUse", asked -> List.of(Classes.CEFR))
                .answer(Levels.class, "of", asked -> List.of())
                .answer(Levels.class, "cefr", asked -> Optional.of(CefrLevel.A1))
                .answer(Timetable.class, "clashes", asked -> List.copyOf(clashes))
                .answer(Timetable.class, "clashesOfLearner", asked -> List.copyOf(clashes))
                .answer(EnrolmentDirectory.class, "ofClass", asked -> enrolments.of((UUID) asked[0]).stream()
                        .map(this::row)
                        .toList())
                .answer(EnrolmentDirectory.class, "ofAccount", asked -> enrolments
                        .table
                        .where(each -> each.learner().account().equals(asked[0]))
                        .map(this::row)
                        .toList())
                .answer(EnrolmentDirectory.class, "atDesk", asked -> enrolments
                        .table
                        .where(each -> each.learner().account().equals(asked[0]))
                        .map(this::atDesk)
                        .toList())
                .answer(ClassDirectory.class, "byCode", asked -> teaching.ofCode((String) asked[0])
                        .map(this::row))
                .answer(ClassDirectory.class, "byCodes", asked -> ((Collection<?>) asked[0])
                        .stream()
                                .flatMap(code -> teaching.ofCode((String) code).stream())
                                .map(this::row)
                                .toList())
                .answer(ClassDirectory.class, "sessions", asked -> teaching.sessions((UUID) asked[0]).stream()
                        .map(this::row)
                        .toList())
                .answer(ClassDirectory.class, "session", asked -> teaching.session((UUID) asked[0])
                        .map(this::row));
        memory.include(teaching.terms);
        memory.include(teaching.courses);
        memory.include(teaching.rooms);
        memory.include(teaching.classes);
        memory.include(teaching.sessions);
        memory.include(enrolments.seats);
        memory.include(enrolments.table);
    }

    public String term() {
        as(director);
        return of(PlanTerm.class)
                .execute(
                        slug,
                        null,
                        new PlanTerm.TermDraft(
                                new LocalizedText(Map.of("en", "Winter")),
                                LocalDate.parse("2026-11-01"),
                                LocalDate.parse("2027-01-31"),
                                null));
    }

    public String course() {
        as(director);
        return of(PlanCourse.class).execute(slug, null, course("CEFR 2020"));
    }

    public static CourseDraft course(String scheme) {
        return new CourseDraft(
                new LocalizedText(Map.of("en", "Chinese A2")),
                LocalizedText.EMPTY,
                LanguageTag.of("zh"),
                scheme,
                null,
                "A2",
                60,
                75,
                60,
                List.of("Greetings", "Numbers"),
                24);
    }

    /** A class with sessions on Mondays that is planned. */
    public CourseClass planned(int minimum, int maximum, boolean withApproval) {
        var term = term();
        var course = course();
        var code = of(PlanClass.class)
                .execute(
                        slug,
                        new ClassDraft(
                                term,
                                course,
                                settings(Map.of(
                                        "minimum",
                                        minimum,
                                        "maximum",
                                        maximum,
                                        "withApproval",
                                        withApproval,
                                        "teacher",
                                        "teacher@example.org"))));
        of(PlanSessions.class).execute(code, mondays());
        commit();
        return teaching.ofCode(code).orElseThrow();
    }

    /**
     * A class on site for up to five learners, of which a form says something else.
     *
     * @param typed by the names of the components
     */
    public static ClassSettings settings(Map<String, ?> typed) {
        var form = Form.of(ClassSettings.class);
        form.put("mode", ClassMode.ON_SITE.name());
        form.put("minimum", "1");
        form.put("maximum", "5");
        form.put("decideOn", LocalDate.of(2026, 11, 20));
        form.putAll(typed);
        return form.read();
    }

    public static PatternDraft mondays() {
        return new PatternDraft(
                List.of(new WeeklyPattern.Slot(DayOfWeek.MONDAY, LocalTime.parse("18:30"), 90)),
                LocalDate.parse("2026-11-23"),
                LocalDate.parse("2026-12-14"));
    }

    /** A class in which somebody may enrol. */
    public CourseClass open(int maximum) {
        var made = planned(1, maximum, false);
        of(MoveClass.class).execute(made.code(), ClassState.OPEN, null);
        commit();
        return made;
    }

    /** A new learner enrols, and asks from now on. */
    public Enrolment enrolled(CourseClass ofClass, String name) {
        as(account(name));
        var code = of(Enrol.class).execute(ofClass.code(), null).code();
        commit();
        return enrolments.byCode(code).orElseThrow();
    }

    /** The first session of a class. */
    public UUID firstSession(CourseClass ofClass) {
        return teaching.sessions(ofClass.id()).get(0).id();
    }

    private EnrolmentRow row(Enrolment enrolment) {
        var sessions = teaching.sessions(enrolment.ofClass()).stream()
                .filter(each -> each.state() != SessionState.CANCELLED)
                .toList();
        var marks = sessions.stream()
                .flatMap(session -> results.attendance.current(session.id(), enrolment.id()).stream())
                .map(AttendanceMark::mark)
                .toList();
        int held = (int) sessions.stream()
                .filter(each -> each.state() == SessionState.HELD)
                .count();
        return new EnrolmentRow(
                enrolment.id(),
                enrolment.code(),
                enrolment.ofClass(),
                teaching.byId(enrolment.ofClass()).orElseThrow().code(),
                enrolment.learner().account(),
                enrolment.learner().name(),
                "learner@example.org",
                enrolment.learner().bornOn(),
                enrolment.state(),
                enrolment.number(),
                enrolments.position(enrolment),
                enrolment.offeredUntil(),
                NOW,
                enrolment.reason(),
                AttendanceTally.of(sessions.size(), held, marks),
                null);
    }

    private DeskEnrolment atDesk(Enrolment enrolment) {
        var found = teaching.byId(enrolment.ofClass()).orElseThrow();
        return new DeskEnrolment(
                enrolment.code(),
                found.code(),
                teaching.course(found.course()).orElseThrow().content().title(),
                found.terms().held().name(),
                center.name(),
                enrolment.learner().name(),
                enrolment.state(),
                NOW);
    }

    private ClassRow row(CourseClass found) {
        var terms = found.terms();
        var course = teaching.course(found.course()).orElseThrow();
        var seats = enrolments.lockSeats(found.id());
        return new ClassRow(
                found.id(),
                found.code(),
                center.id(),
                slug.value(),
                center.name(),
                center.state(),
                course.id(),
                course.code(),
                course.content().title(),
                course.content().description(),
                terms.held(),
                course.content().language(),
                "CEFR",
                "2020",
                "A1",
                "A2",
                60,
                "term",
                center.name(),
                found.state(),
                seats.taken(),
                seats.waiting(),
                terms.teacher(),
                null,
                terms.room(),
                null,
                terms.point(),
                null,
                found.zone(),
                null,
                null,
                null,
                0,
                new ClassOffer(null, null, LocalizedText.EMPTY, LocalizedText.EMPTY, 75, 60, 0));
    }

    /** As the directory shows it. */
    public SessionRow row(ClassSession session) {
        var found = teaching.byId(session.ofClass()).orElseThrow();
        return new SessionRow(
                session.id(),
                found.id(),
                found.code(),
                center.id(),
                slug.value(),
                center.name(),
                center.name(),
                found.terms().held().name(),
                session.number(),
                session.startsAt(),
                session.endsAt(),
                found.zone(),
                null,
                null,
                session.teacher(),
                null,
                session.state(),
                null,
                session.reason(),
                session.movedFrom(),
                false,
                session.version(),
                1,
                0);
    }
}
