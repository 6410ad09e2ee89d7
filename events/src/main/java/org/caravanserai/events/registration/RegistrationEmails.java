package org.caravanserai.events.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.caravanserai.domain.events.AcademicEvents;
import org.caravanserai.domain.events.EventBriefing;
import org.caravanserai.domain.events.registration.Registration;
import org.caravanserai.domain.events.registration.RegistrationOffer;
import org.caravanserai.domain.events.registration.RegistrationState;
import org.caravanserai.domain.mail.MailMessage;
import org.caravanserai.domain.mail.MailTemplate;
import org.caravanserai.domain.mail.Outbox;
import org.caravanserai.domain.mail.Recipient;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.events.emails.EventEmail;
import org.caravanserai.events.notices.EventEmailArguments;
import org.caravanserai.events.notices.ParticipantEmails;
import org.caravanserai.platform.mail.EmailRateLimit;

/** Emails to people about their registration, one per occasion. */
@ApplicationScoped
public class RegistrationEmails {

    private final Outbox outbox;
    private final EmailRateLimit limit;
    private final AcademicEvents events;
    private final GuestKeys keys;

    @Inject
    RegistrationEmails(Outbox outbox, EmailRateLimit limit, AcademicEvents events, GuestKeys keys) {
        this.outbox = outbox;
        this.limit = limit;
        this.events = events;
        this.keys = keys;
    }

    /** The answer to a new registration: one email, which holds all that there is to know. */
    void received(Registration registration, RegistrationOffer offer, int position) {
        var template =
                switch (registration.state()) {
                    case CONFIRMED -> EventEmail.REGISTRATION_CONFIRMED;
                    case PENDING -> EventEmail.REGISTRATION_PENDING;
                    default -> EventEmail.REGISTRATION_WAITING;
                };
        put(
                registration,
                offer.briefing(),
                template,
                "received",
                Map.of("position", position == 0 ? "" : Integer.toString(position)));
    }

    /** The link to the registration once more, at most once an hour. */
    void linkAgain(Registration registration, RegistrationOffer offer, Instant now) {
        var happening = "guest-link:" + now.truncatedTo(ChronoUnit.HOURS);
        limit.putAll(List.of(message(registration, offer.briefing(), EventEmail.GUEST_LINK, happening, Map.of())));
    }

    void promoted(Registration registration) {
        put(registration, briefing(registration), EventEmail.REGISTRATION_PROMOTED, "promoted", Map.of());
    }

    void approved(Registration registration) {
        put(
                registration,
                briefing(registration),
                EventEmail.REGISTRATION_APPROVED,
                "approved:" + registration.version(),
                Map.of());
    }

    void rejected(Registration registration, String reason) {
        put(
                registration,
                briefing(registration),
                EventEmail.REGISTRATION_REJECTED,
                "rejected",
                Map.of("reason", reason));
    }

    void cancelled(Registration registration) {
        put(registration, briefing(registration), EventEmail.REGISTRATION_CANCELLED, "cancelled", Map.of());
    }

    /** The certificate of attendance that the person has taken is no longer valid. */
    public void certificateRevoked(Registration registration, UUID certificate, String reason) {
        put(
                registration,
                briefing(registration),
                EventEmail.CERTIFICATE_REVOKED,
                "certificate-revoked:" + certificate,
                Map.of("reason", reason));
    }

    /**
     * Other answers, or another way of attending.
     *
     * @param reason why the organizer changed it; empty where the person did
     */
    void changed(SeatReleases.Changed change, String reason) {
        var registration = change.registration();
        boolean decidedAgain =
                registration.state() == RegistrationState.PENDING && change.before() != RegistrationState.PENDING;
        put(
                registration,
                briefing(registration),
                decidedAgain ? EventEmail.REGISTRATION_PENDING : EventEmail.REGISTRATION_CHANGED,
                "changed:" + registration.version(),
                Map.of("reason", reason));
    }

    /** Somebody else has the place now. */
    void transferred(Registration registration, String reason) {
        put(
                registration,
                briefing(registration),
                EventEmail.REGISTRATION_TRANSFERRED,
                "transferred",
                Map.of("reason", reason));
    }

    private EventBriefing briefing(Registration registration) {
        return events.byId(registration.event())
                .orElseThrow(() -> new NotFound("not-found"))
                .briefing();
    }

    private void put(
            Registration registration,
            EventBriefing event,
            MailTemplate template,
            String happening,
            Map<String, String> more) {
        outbox.put(message(registration, event, template, happening, more));
    }

    private MailMessage message(
            Registration registration,
            EventBriefing event,
            MailTemplate template,
            String happening,
            Map<String, String> more) {
        var arguments = new LinkedHashMap<>(EventEmailArguments.of(
                event, registration.id(), registration.state(), registration.attendance(), registration.language()));
        arguments.put("code", registration.code());
        arguments.put("link", keys.link(registration, event.schedule().startsAt()));
        arguments.putAll(more);
        arguments.keySet().retainAll(template.argumentNames());
        return ParticipantEmails.withReplyTo(
                event,
                MailMessage.of(
                        template,
                        "registration:" + registration.id() + ":" + happening,
                        Recipient.of(
                                registration.registrant().email(),
                                registration.registrant().name().in(registration.language()),
                                registration.language()),
                        arguments));
    }
}
