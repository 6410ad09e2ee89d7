package org.caravanserai.centers.emails;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.caravanserai.domain.accounts.Accounts;
import org.caravanserai.domain.centers.attendance.Absence;
import org.caravanserai.domain.centers.center.Centers;
import org.caravanserai.domain.centers.enrolment.Enrolment;
import org.caravanserai.domain.centers.enrolment.EnrolmentAction;
import org.caravanserai.domain.centers.enrolment.EnrolmentInvitation;
import org.caravanserai.domain.centers.enrolment.EnrolmentState;
import org.caravanserai.domain.centers.teaching.CourseClass;
import org.caravanserai.domain.centers.teaching.CourseClasses;
import org.caravanserai.domain.centers.teaching.Courses;
import org.caravanserai.domain.mail.MailMessage;
import org.caravanserai.domain.mail.Outbox;
import org.caravanserai.domain.mail.Recipient;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.mail.EmailRateLimit;
import org.jspecify.annotations.Nullable;

/** Writes to learners what happens to their places in classes. */
@ApplicationScoped
public class CenterEmails {

    private final Outbox outbox;
    private final Accounts accounts;
    private final Courses allCourses;
    private final CourseClasses courseClasses;
    private final Centers centers;
    private final CurrentCaller caller;
    private final EmailRateLimit limit;

    @Inject
    public CenterEmails(
            Outbox outbox,
            Accounts accounts,
            Courses allCourses,
            CourseClasses courseClasses,
            Centers centers,
            CurrentCaller caller,
            EmailRateLimit limit) {
        this.outbox = outbox;
        this.accounts = accounts;
        this.allCourses = allCourses;
        this.courseClasses = courseClasses;
        this.centers = centers;
        this.caller = caller;
        this.limit = limit;
    }

    /** A place has become free and is held for the learner. */
    public void offered(Enrolment enrolment) {
        var until = enrolment.offeredUntil();
        if (until != null) {
            var zone = ofClass(enrolment).zone();
            put(
                    CenterEmail.CLASS_PLACE_OFFERED,
                    enrolment,
                    Map.of("until", until.atZone(zone).toString()));
        }
    }

    /**
     * A center invites a person to a class; the person need not have an account.
     *
     * @throws Refused {@code too-many-emails} when the address gets too many
     */
    public void invited(EnrolmentInvitation invitation) {
        if (!limit.allows(CenterEmail.CLASS_INVITATION, invitation.email())) {
            throw new Refused("too-many-emails");
        }
        var account = accounts.byEmail(invitation.email()).orElse(null);
        var language = account == null
                ? caller.get().language()
                : account.profile().preferredLanguage().value();
        var found = courseClasses.byId(invitation.ofClass()).orElseThrow();
        outbox.put(MailMessage.of(
                CenterEmail.CLASS_INVITATION,
                "class-invitation:" + invitation.id(),
                Recipient.of(invitation.email(), invitation.name().in(language), language),
                Map.of(
                        "learner",
                        invitation.name().full(),
                        "class",
                        title(found, language),
                        "center",
                        center(found.center(), language),
                        "link",
                        "/classes/" + found.code())));
    }

    /**
     * @param limit after how many absences the learner can be dropped; null: never
     */
    public void warned(Enrolment enrolment, Absence absence, @Nullable Integer limit) {
        put(
                CenterEmail.ABSENCE_WARNING,
                enrolment,
                Map.of(
                        "missed",
                        String.valueOf(absence.missed()),
                        "limit",
                        limit == null ? "" : String.valueOf(limit)));
    }

    /**
     * Something was done about an enrolment; of some things the learner is not told, because the learner did them, or something else
     * tells of them.
     *
     * @param why what the learner reads as the reason; null without one
     */
    public void happened(Enrolment enrolment, EnrolmentAction action, @Nullable String why) {
        var template = templateOf(enrolment, action);
        if (template != null) {
            var text = Objects.requireNonNullElse(why, "");
            put(
                    template,
                    "enrolment:" + enrolment.id() + ":" + template,
                    enrolment,
                    Map.of("reason", text, "note", text));
        }
    }

    private static @Nullable CenterEmail templateOf(Enrolment enrolment, EnrolmentAction action) {
        return switch (action) {
            case ENROLLED, ACCEPTED, APPROVED ->
                enrolment.state() == EnrolmentState.ENROLLED ? CenterEmail.CLASS_ENROLLED : null;
            case REJECTED -> CenterEmail.CLASS_APPLICATION_REJECTED;
            case EXPIRED -> CenterEmail.CLASS_OFFER_EXPIRED;
            case TRANSFERRED -> CenterEmail.CLASS_TRANSFERRED;
            case COMPLETED, NOT_COMPLETED -> CenterEmail.CLASS_RESULT;
            // Told by the method of that name, by ClassEmails, or both.
            case OFFERED, ABSENCE_WARNED, DROPPED, PAYMENT_RECORDED, REFUND_RECORDED, APPEAL_FILED, APPEAL_DECIDED ->
                null;
            // Done by the learner, who sees the answer at once, or told with the class.
            case APPLIED, WAITLISTED, CANCELLED, WITHDRAWN -> null;
            // For the directors, who find it in their list.
            case DROP_PROPOSED -> null;
            // Seen in the account of fees and on the certificate, which is told.
            case DISCOUNT_GRANTED, NAME_CORRECTED -> null;
        };
    }

    /** The result of the course has changed after it was settled. */
    public void revised(Enrolment enrolment, String why) {
        put(
                CenterEmail.CLASS_RESULT,
                "enrolment:" + enrolment.id() + ":result:" + enrolment.version(),
                enrolment,
                Map.of("note", why));
    }

    /** A director has taken the learner off the class. */
    public void takenOff(Enrolment enrolment, String why) {
        put(CenterEmail.CLASS_DROPPED, enrolment, Map.of("reason", why));
    }

    /** A certificate was issued. */
    public void certified(Enrolment enrolment) {
        var template = CenterEmail.CLASS_CERTIFICATE_ISSUED;
        put(template, "enrolment:" + enrolment.id() + ":" + template, enrolment, Map.of());
    }

    /**
     * Money came in, or was given back.
     *
     * @param entry names the booking, so that each is told once
     * @param amount as it is written, with its currency
     * @param reason of a refund
     */
    public void booked(Enrolment enrolment, CenterEmail template, UUID entry, String amount, @Nullable String reason) {
        put(
                template,
                "fee:" + entry,
                enrolment,
                Map.of("amount", amount, "reason", Objects.requireNonNullElse(reason, "")));
    }

    /** An appeal of the learner against a mark was decided. */
    public void answered(Enrolment enrolment, UUID appeal, LocalizedText assessment, String answer) {
        put(
                CenterEmail.MARK_APPEAL_DECIDED,
                "mark-appeal:" + appeal + ":decided",
                enrolment,
                language -> Map.of("assessment", assessment.in(language), "note", answer));
    }

    /** The marks of an assessment are there. */
    public void published(Enrolment enrolment, UUID assessment, LocalizedText title) {
        put(
                CenterEmail.MARKS_PUBLISHED,
                "assessment:" + assessment + ":" + enrolment.id(),
                enrolment,
                language -> Map.of("assessment", title.in(language)));
    }

    /** The rule of the class has dropped the learner. */
    public void dropped(Enrolment enrolment, Absence absence) {
        put(CenterEmail.DROPPED_FOR_ABSENCE, enrolment, Map.of("missed", String.valueOf(absence.missed())));
    }

    private void put(CenterEmail template, Enrolment enrolment, Map<String, String> more) {
        put(template, "enrolment:" + enrolment.id() + ":" + template, enrolment, more);
    }

    private void put(CenterEmail template, String happening, Enrolment enrolment, Map<String, String> more) {
        put(template, happening, enrolment, language -> more);
    }

    private void put(
            CenterEmail template, String happening, Enrolment enrolment, Function<String, Map<String, String>> more) {
        var account = accounts.byId(enrolment.learner().account()).orElse(null);
        if (account == null) {
            return;
        }
        var language = account.profile().preferredLanguage().value();
        var found = ofClass(enrolment);
        Map<String, String> arguments = new LinkedHashMap<>(more.apply(language));
        arguments.put("learner", enrolment.learner().name().full());
        arguments.put("class", title(found, language));
        arguments.put("center", center(found.center(), language));
        arguments.put("link", "/my/courses/" + enrolment.code());
        arguments.keySet().retainAll(template.argumentNames());
        outbox.put(MailMessage.of(
                template,
                happening,
                Recipient.of(account.email(), account.name().in(language), language),
                arguments));
    }

    private CourseClass ofClass(Enrolment enrolment) {
        return courseClasses.byId(enrolment.ofClass()).orElseThrow();
    }

    String title(CourseClass found, String language) {
        var course = allCourses
                .course(found.course())
                .orElseThrow()
                .content()
                .title()
                .in(language);
        var group = found.terms().held().name();
        return group.isEmpty() ? course : course + " · " + group.in(language);
    }

    String center(UUID id, String language) {
        return centers.byId(id).orElseThrow().name().in(language);
    }
}
