package org.caravanserai.events.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.caravanserai.domain.events.AcademicEvent;
import org.caravanserai.domain.events.EventPeople;
import org.caravanserai.domain.mail.MailMessage;
import org.caravanserai.domain.mail.MailTemplate;
import org.caravanserai.domain.mail.Outbox;
import org.caravanserai.domain.mail.Recipient;
import org.caravanserai.events.emails.EventEmail;

/** What the authority and the organizers are written on the way to an approved event. */
@ApplicationScoped
class ApprovalEmails {

    private final Outbox outbox;
    private final EventPeople people;

    @Inject
    ApprovalEmails(Outbox outbox, EventPeople people) {
        this.outbox = outbox;
        this.people = people;
    }

    void submitted(AcademicEvent event, int number) {
        var organizer = people.organizerName(event.organizer());
        for (var authority : people.authorities()) {
            var language = authority.language().value();
            put(
                    event,
                    EventEmail.EVENT_SUBMITTED,
                    "submitted:" + number,
                    authority,
                    Map.of(
                            "event",
                            event.title().in(language),
                            "organization",
                            organizer.in(language),
                            "link",
                            "/manage/approvals/" + event.slug()));
        }
    }

    void decided(AcademicEvent event, String note) {
        var template =
                switch (event.state()) {
                    case APPROVED -> EventEmail.EVENT_APPROVED;
                    case REJECTED -> EventEmail.EVENT_REJECTED;
                    default -> EventEmail.EVENT_RETURNED;
                };
        toOrganizers(event, template, event.state() + ":" + event.version(), note);
    }

    void changeDecided(AcademicEvent event, UUID change, boolean approved, String note) {
        toOrganizers(
                event,
                approved ? EventEmail.EVENT_CHANGE_APPROVED : EventEmail.EVENT_CHANGE_REJECTED,
                "change:" + change,
                note);
    }

    private void toOrganizers(AcademicEvent event, MailTemplate template, String happening, String note) {
        for (var organizer : people.organizers(event.organizer(), event.id())) {
            var arguments = new LinkedHashMap<String, String>();
            arguments.put("event", event.title().in(organizer.language().value()));
            arguments.put(template.arguments().containsKey("reason") ? "reason" : "note", note);
            arguments.put("link", "/manage/events/" + event.slug());
            put(event, template, happening, organizer, arguments);
        }
    }

    private void put(
            AcademicEvent event,
            MailTemplate template,
            String happening,
            Recipient recipient,
            Map<String, String> arguments) {
        outbox.put(MailMessage.of(
                template, "event:" + event.id() + ":" + happening + ":" + recipient.address(), recipient, arguments));
    }
}
