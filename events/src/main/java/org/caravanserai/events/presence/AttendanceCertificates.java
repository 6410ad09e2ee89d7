package org.caravanserai.events.presence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.caravanserai.domain.documents.DocumentDraft;
import org.caravanserai.domain.documents.DocumentFact;
import org.caravanserai.domain.documents.DocumentFacts;
import org.caravanserai.domain.documents.DocumentState;
import org.caravanserai.domain.documents.IssuedDocument;
import org.caravanserai.domain.documents.IssuedDocuments;
import org.caravanserai.domain.events.AcademicEvent;
import org.caravanserai.domain.events.EventPeople;
import org.caravanserai.domain.events.presence.EventDocument;
import org.caravanserai.domain.events.presence.Presences;
import org.caravanserai.domain.events.presence.Signatory;
import org.caravanserai.domain.events.registration.Registration;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.domain.shared.Reason;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.events.registration.RegistrationEmails;
import org.caravanserai.platform.documents.DocumentIssuing;
import org.caravanserai.platform.documents.PrintableNames;

/** Issues the certificate of somebody who was at an event, and revokes it: a registration has one valid certificate. */
@ApplicationScoped
class AttendanceCertificates {

    private final IssuedDocuments documents;
    private final DocumentIssuing issuing;
    private final Presences presences;
    private final EventPeople people;
    private final PrintableNames names;
    private final RegistrationEmails emails;
    private final Clock clock;

    @Inject
    AttendanceCertificates(
            IssuedDocuments documents,
            DocumentIssuing issuing,
            Presences presences,
            EventPeople people,
            PrintableNames names,
            RegistrationEmails emails,
            Clock clock) {
        this.documents = documents;
        this.issuing = issuing;
        this.presences = presences;
        this.people = people;
        this.names = names;
        this.emails = emails;
        this.clock = clock;
    }

    Optional<IssuedDocument> valid(Registration registration) {
        return documents.about(EventDocument.ATTENDANCE_CERTIFICATE, registration.id()).stream()
                .filter(document -> document.state(clock.instant()) == DocumentState.ISSUED)
                .findFirst();
    }

    /**
     * @throws Refused {@code not-at-the-event} when the person was not there on any day
     */
    IssuedDocument issue(AcademicEvent event, Registration registration, Signatory signatory, LanguageTag language) {
        var days = presences.days(registration.id());
        if (days.isEmpty()) {
            throw new Refused("not-at-the-event");
        }
        var schedule = event.schedule();
        var organizer = people.organizerName(event.organizer());
        var facts = DocumentFacts.of(
                DocumentFact.texts("events.certificate.event", event.title()),
                DocumentFact.date("events.certificate.from", days.get(0)),
                DocumentFact.date("events.certificate.to", days.get(days.size() - 1)),
                DocumentFact.number("events.certificate.days", days.size()),
                DocumentFact.number("events.certificate.of", schedule.days().size()));
        var draft = new DocumentDraft(
                EventDocument.ATTENDANCE_CERTIFICATE,
                registration.id(),
                event.organizer(),
                registration.registrant().account(),
                names.printed(registration.registrant().name()),
                schedule.dayAt(clock.instant()),
                null,
                language,
                facts);
        return issuing.issue(
                draft,
                new AttendanceCertificatePdf(
                        draft, event.briefing(), organizer, days, registration.attendance(), signatory));
    }

    /** A certificate that is valid no longer; its holder is told. Nothing happens where there is none. */
    void revoke(Registration registration, Reason reason) {
        valid(registration).ifPresent(document -> {
            issuing.revoke(document.id(), reason.value());
            emails.certificateRevoked(registration, document.id(), reason.value());
        });
    }
}
