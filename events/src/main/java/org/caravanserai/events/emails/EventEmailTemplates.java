package org.caravanserai.events.emails;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.caravanserai.domain.events.EventAction;
import org.caravanserai.domain.events.SearchAction;
import org.caravanserai.domain.events.SeriesAction;
import org.caravanserai.domain.events.contribution.ContributionAction;
import org.caravanserai.domain.events.registration.RegistrationAction;
import org.caravanserai.domain.mail.MailTemplate;
import org.caravanserai.platform.mail.AreaEmails;
import org.caravanserai.platform.mail.Telling;

/** Contributes the emails about events and registrations. */
@ApplicationScoped
class EventEmailTemplates implements AreaEmails {

    @Override
    public List<? extends MailTemplate> templates() {
        return List.of(EventEmail.values());
    }

    @Override
    public String bundle() {
        return "org.caravanserai.events.emails.messages";
    }

    @Override
    public Telling telling() {
        return new Telling()
                .by(EventAction.SUBMITTED, EventEmail.EVENT_SUBMITTED)
                .by(EventAction.APPROVED, EventEmail.EVENT_APPROVED)
                .by(EventAction.RETURNED, EventEmail.EVENT_RETURNED)
                .by(EventAction.REJECTED, EventEmail.EVENT_REJECTED)
                .by(EventAction.POSTPONED, EventEmail.EVENT_POSTPONED)
                .by(EventAction.REGISTRATION_CLOSED, EventEmail.EVENT_REGISTRATION_CLOSED)
                .by(EventAction.CANCELLED, EventEmail.EVENT_CANCELLED)
                .by(EventAction.CHANGE_APPROVED, EventEmail.EVENT_CHANGE_APPROVED)
                .by(EventAction.CHANGE_REJECTED, EventEmail.EVENT_CHANGE_REJECTED)
                .by(EventAction.EDITED, EventEmail.EVENT_CHANGED)
                .by(EventAction.MESSAGE_SENT, EventEmail.ORGANIZER_MESSAGE)
                .by(EventAction.JOIN_LINK_CHANGED, EventEmail.JOIN_LINK_CHANGED)
                .by(EventAction.CERTIFICATES_OFFERED, EventEmail.CERTIFICATE_OFFERED)
                .by(EventAction.CALL_EXTENDED, EventEmail.CONTRIBUTIONS_EXTENDED)
                .by(EventAction.CALL_CLOSED, EventEmail.CONTRIBUTIONS_CLOSED)
                .by(ContributionAction.SUBMITTED, EventEmail.CONTRIBUTION_SUBMITTED)
                .by(ContributionAction.WITHDRAWN, EventEmail.CONTRIBUTION_WITHDRAWN)
                .by(ContributionAction.REVIEWER_ASSIGNED, EventEmail.REVIEW_ASSIGNED, EventEmail.REVIEWS_ASSIGNED)
                .by(ContributionAction.REVIEW_DECLINED, EventEmail.REVIEW_DECLINED)
                .by(ContributionAction.ACCEPTED, EventEmail.CONTRIBUTION_ACCEPTED)
                .by(ContributionAction.WAITLISTED, EventEmail.CONTRIBUTION_WAITLISTED)
                .by(ContributionAction.REJECTED, EventEmail.CONTRIBUTION_REJECTED)
                .by(EventAction.PROGRAMME_RELEASED, EventEmail.CONTRIBUTION_SCHEDULED)
                .nobody(
                        Telling.Reason.SEEN_AT_ONCE,
                        ContributionAction.BEGUN,
                        ContributionAction.CHANGED,
                        ContributionAction.CONFIRMED)
                .nobody(Telling.Reason.AMONG_TASKS, ContributionAction.REVIEWED)
                .nobody(Telling.Reason.NOTHING_PROMISED, ContributionAction.DECIDED)
                .nobody(Telling.Reason.WITH_ANOTHER, EventAction.DECISIONS_RELEASED, EventAction.REVIEWS_ASSIGNED)
                .nobody(Telling.Reason.NOTHING_PROMISED, EventAction.CALL_OPENED, EventAction.CALL_CHANGED)
                .nobody(
                        Telling.Reason.SEEN_AT_ONCE,
                        EventAction.CREATED,
                        EventAction.WITHDRAWN,
                        EventAction.PUBLISHED,
                        EventAction.REGISTRATION_OPENED,
                        EventAction.CLOSED,
                        EventAction.ARCHIVED,
                        EventAction.CHANGE_WITHDRAWN,
                        EventAction.DRAFT_DELETED)
                .nobody(Telling.Reason.AMONG_TASKS, EventAction.CHANGE_PROPOSED)
                .nobody(
                        Telling.Reason.NOTHING_PROMISED,
                        EventAction.CONTACT_CHANGED,
                        EventAction.AUDIENCE_COUNTED,
                        EventAction.PROGRAMME_REPLACED,
                        EventAction.PROGRAMME_IMPORTED,
                        EventAction.PROGRAMME_UPLOADED,
                        EventAction.PROGRAMME_EDITED,
                        EventAction.PROGRAMME_DISCARDED,
                        EventAction.KEYNOTE_MARKED,
                        EventAction.KEYNOTE_UNMARKED,
                        EventAction.SPEAKER_NAMED,
                        EventAction.SPEAKER_REMOVED,
                        EventAction.QUESTION_ADDED,
                        EventAction.QUESTION_CHANGED,
                        EventAction.QUESTION_MOVED,
                        EventAction.QUESTION_RETIRED,
                        EventAction.QUESTION_ASKED_AGAIN)
                .by(
                        RegistrationAction.REGISTERED,
                        EventEmail.REGISTRATION_CONFIRMED,
                        EventEmail.REGISTRATION_WAITING,
                        EventEmail.REGISTRATION_PENDING,
                        EventEmail.REGISTRATION_TO_CONFIRM,
                        EventEmail.REGISTRATION_EXISTS,
                        EventEmail.GUEST_LINK)
                .by(
                        RegistrationAction.ADDRESS_CONFIRMED,
                        EventEmail.REGISTRATION_CONFIRMED,
                        EventEmail.REGISTRATION_WAITING,
                        EventEmail.REGISTRATION_PENDING)
                .by(RegistrationAction.CANCELLED, EventEmail.REGISTRATION_CANCELLED)
                .by(RegistrationAction.CHANGED, EventEmail.REGISTRATION_CHANGED, EventEmail.REGISTRATION_PENDING)
                .by(RegistrationAction.TRANSFERRED, EventEmail.REGISTRATION_TRANSFERRED)
                .by(RegistrationAction.REJECTED, EventEmail.REGISTRATION_REJECTED)
                .by(RegistrationAction.APPROVED, EventEmail.REGISTRATION_APPROVED)
                .by(RegistrationAction.PROMOTED, EventEmail.REGISTRATION_PROMOTED)
                .by(RegistrationAction.EVENT_CANCELLED, EventEmail.EVENT_CANCELLED)
                .by(RegistrationAction.EVENT_CHANGED, EventEmail.EVENT_CHANGED, EventEmail.EVENT_REMINDER)
                .by(RegistrationAction.JOIN_LINK_CHANGED, EventEmail.JOIN_LINK_CHANGED)
                .by(RegistrationAction.ARRIVAL_TAKEN_BACK, EventEmail.CERTIFICATE_REVOKED)
                .nobody(
                        Telling.Reason.SEEN_AT_ONCE,
                        RegistrationAction.CLAIMED,
                        RegistrationAction.COMPANIONS_CHANGED,
                        RegistrationAction.ARRIVED)
                .nobody(Telling.Reason.NOTHING_PROMISED, RegistrationAction.HOLD_OVER, RegistrationAction.MOVED_UP)
                .nobody(Telling.Reason.ERASED, RegistrationAction.FORGOTTEN)
                .nobody(Telling.Reason.NOTHING_PROMISED, SeriesAction.CREATED, SeriesAction.RENAMED)
                .nobody(Telling.Reason.NOTHING_PROMISED, SearchAction.REBUILD_REQUESTED);
    }
}
