package org.caravanserai.web.centers.teaching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import org.caravanserai.domain.access.Disclosure;
import org.caravanserai.domain.centers.assessment.MarkAppeal;
import org.caravanserai.domain.centers.assessment.MarkingStage;
import org.caravanserai.domain.centers.enrolment.Enrolment;
import org.caravanserai.domain.centers.enrolment.EnrolmentState;
import org.caravanserai.domain.centers.fee.FeeStanding;
import org.caravanserai.domain.centers.teaching.ClassOffer;
import org.caravanserai.domain.centers.teaching.ClassRow;
import org.caravanserai.domain.centers.teaching.ClassState;
import org.caravanserai.domain.centers.teaching.SessionState;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Money;
import org.caravanserai.domain.shared.PersonName;
import org.caravanserai.platform.language.Conventions;
import org.caravanserai.web.shell.Formats;
import org.caravanserai.web.shell.PageContext;
import org.caravanserai.web.shell.Texts;
import org.jspecify.annotations.Nullable;

/** Words and colours of classes, sessions, enrolments and marks. */
@Named("teachingWords")
@ApplicationScoped
public class TeachingWords {

    private final Formats formats;
    private final Texts texts;
    private final PageContext pageContext;

    @Inject
    TeachingWords(Formats formats, Texts texts, PageContext pageContext) {
        this.formats = formats;
        this.texts = texts;
        this.pageContext = pageContext;
    }

    /** The course, and the name that distinguishes the class. */
    public String title(LocalizedText course, LocalizedText name) {
        var group = formats.text(name.texts());
        return group.isEmpty() ? formats.text(course.texts()) : formats.text(course.texts()) + " · " + group;
    }

    /** A level with its scheme: B1 (CEFR 2020). */
    public String level(String level, String scheme, String version) {
        return level + " (" + scheme + " " + version + ")";
    }

    public String name(@Nullable PersonName name) {
        return name == null ? texts.of("centers.class.noTeacher") : formats.name(name.full());
    }

    public String ofClass(ClassState state) {
        return switch (state) {
            case OPEN, CONFIRMED -> "info";
            case RUNNING -> "good";
            case FINISHED, RESULTS_APPROVED -> "plain";
            case CANCELLED, STOPPED -> "bad";
            case PLANNED -> "warn";
        };
    }

    public String ofEnrolment(EnrolmentState state) {
        return switch (state) {
            case ENROLLED, COMPLETED -> "good";
            case APPLIED, WAITLISTED -> "warn";
            case OFFERED -> "accent";
            default -> "plain";
        };
    }

    public String ofSession(SessionState state) {
        return switch (state) {
            case PLANNED -> "plain";
            case HELD -> "good";
            case CANCELLED -> "bad";
        };
    }

    /** Why an enrolment ended, as somebody wrote it or as the rule of absence says. */
    public String reason(String reason) {
        return reason.startsWith(Enrolment.ABSENCES)
                ? texts.of("centers.absence.dropped", Integer.valueOf(reason.substring(Enrolment.ABSENCES.length())))
                : reason;
    }

    /** An amount with its currency. */
    public String money(Money money) {
        return formats.number(money.amount()) + " " + money.currency().getCurrencyCode();
    }

    public String ofStanding(FeeStanding standing) {
        return switch (standing) {
            case SETTLED -> "good";
            case OWING, OVERPAID -> "warn";
            case OVERDUE -> "bad";
        };
    }

    public String ofStage(MarkingStage stage) {
        return switch (stage) {
            case FIRST_MARKS -> "plain";
            case SECOND_MARKS -> "warn";
            case MODERATED -> "info";
            case PUBLISHED -> "good";
        };
    }

    /** Author of a mark: a marker, moderation or an appeal. */
    public String marker(int marker) {
        return texts.of("centers.marker." + marker);
    }

    /** State of an appeal. */
    public String appeal(MarkAppeal appeal) {
        return !appeal.appeal().isDecided()
                ? texts.of("centers.appeal.waiting")
                : appeal.appeal().isUpheld()
                        ? texts.of(
                                "centers.appeal.granted",
                                formats.number(appeal.points()),
                                formats.number(appeal.before()))
                        : texts.of("centers.appeal.kept", formats.number(appeal.points()));
    }

    /** Percent, or a dash before there is anything to count. */
    public String percent(@Nullable Number number) {
        return number == null ? "–" : Conventions.percent(pageContext.getLanguage(), number, 1);
    }

    /** What the class costs, or that it costs nothing. */
    public String fee(ClassRow row) {
        var fee = row.offer().fee();
        return fee == null ? texts.of("centers.offer.free") : money(fee);
    }

    /** Free places, or the length of the waiting list. */
    public String places(ClassRow row) {
        return row.waiting() > 0
                ? texts.of("centers.class.waitingCount", row.waiting())
                : row.left() == 0 ? texts.of("centers.class.full") : texts.of("centers.class.left", row.left());
    }

    /** As {@link #places}, as strangers are told it: the length of the waiting list is rounded, and only few places that are left are counted. */
    public String publicPlaces(ClassRow row) {
        if (row.waiting() > 0) {
            return texts.of("centers.class.waitingAbout", row.waiting());
        }
        return row.left() > Disclosure.STEP ? texts.of("centers.class.leftMore", Disclosure.STEP) : places(row);
    }

    /** What the course asks for, in percent. */
    public String needed(ClassOffer offer) {
        if (offer.minScore() == 0) {
            return texts.of("centers.offer.attendance", offer.minAttendance());
        }
        return offer.minAttendance() == 0
                ? texts.of("centers.offer.points", offer.minScore())
                : texts.of("centers.offer.both", offer.minAttendance(), offer.minScore());
    }

    /** What enrolling means: what it costs, and that the center decides where it does. */
    public String enrolling(ClassRow row) {
        var fee = row.offer().fee();
        var due = row.offer().dueOn();
        if (fee == null) {
            return texts.of("centers.offer.confirmFree");
        }
        return due == null
                ? texts.of("centers.offer.confirm", money(fee))
                : texts.of("centers.offer.confirmUntil", money(fee), formats.date(due, "UTC"));
    }

    /** Hours that are planned, compared with those of the course: 19.5 of 40. */
    public String hours(ClassRow row) {
        var planned = row.offer().plannedHours();
        return planned.compareTo(new BigDecimal(row.hours())) == 0
                ? formats.number(planned)
                : texts.of(
                        "centers.class.hoursOf", formats.number(planned), formats.number(new BigDecimal(row.hours())));
    }
}
