package org.caravanserai.centers.emails;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.caravanserai.domain.accounts.Accounts;
import org.caravanserai.domain.centers.attendance.Absence;
import org.caravanserai.domain.centers.center.Centers;
import org.caravanserai.domain.centers.enrolment.Enrolment;
import org.caravanserai.domain.centers.enrolment.EnrolmentInvitation;
import org.caravanserai.domain.centers.teaching.CourseClass;
import org.caravanserai.domain.centers.teaching.Teaching;
import org.caravanserai.domain.mail.MailMessage;
import org.caravanserai.domain.mail.Outbox;
import org.caravanserai.domain.mail.Recipient;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.mail.EmailRateLimit;
import org.jspecify.annotations.Nullable;

/** Writes to learners what happens to their places in classes. */
@ApplicationScoped
public class CenterEmails {

    private final Outbox outbox;
    private final Accounts accounts;
    private final Teaching teaching;
    private final Centers centers;
    private final CurrentCaller caller;
    private final EmailRateLimit limit;

    @Inject
    public CenterEmails(
            Outbox outbox,
            Accounts accounts,
            Teaching teaching,
            Centers centers,
            CurrentCaller caller,
            EmailRateLimit limit) {
        this.outbox = outbox;
        this.accounts = accounts;
        this.teaching = teaching;
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
        var found = teaching.byId(invitation.ofClass()).orElseThrow();
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

    /** The rule of the class has dropped the learner. */
    public void dropped(Enrolment enrolment, Absence absence) {
        put(CenterEmail.DROPPED_FOR_ABSENCE, enrolment, Map.of("missed", String.valueOf(absence.missed())));
    }

    private void put(CenterEmail template, Enrolment enrolment, Map<String, String> more) {
        var account = accounts.byId(enrolment.learner().account()).orElse(null);
        if (account == null) {
            return;
        }
        var language = account.profile().preferredLanguage().value();
        var found = ofClass(enrolment);
        Map<String, String> arguments = new LinkedHashMap<>(more);
        arguments.put("learner", enrolment.learner().name().full());
        arguments.put("class", title(found, language));
        arguments.put("center", center(found.center(), language));
        arguments.put("link", "/my/courses/" + enrolment.code());
        arguments.keySet().retainAll(template.argumentNames());
        outbox.put(MailMessage.of(
                template,
                "enrolment:" + enrolment.id() + ":" + template,
                Recipient.of(account.email(), account.name().in(language), language),
                arguments));
    }

    private CourseClass ofClass(Enrolment enrolment) {
        return teaching.byId(enrolment.ofClass()).orElseThrow();
    }

    private String title(CourseClass found, String language) {
        var course =
                teaching.course(found.course()).orElseThrow().content().title().in(language);
        var group = found.terms().name();
        return group.isEmpty() ? course : course + " · " + group.in(language);
    }

    private String center(UUID id, String language) {
        return centers.byId(id).orElseThrow().name().in(language);
    }
}
