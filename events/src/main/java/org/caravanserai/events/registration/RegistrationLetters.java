package org.caravanserai.events.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.caravanserai.domain.events.AcademicEvents;
import org.caravanserai.domain.events.registration.Registration;
import org.caravanserai.domain.events.registration.RegistrationOffer;
import org.caravanserai.domain.mail.MailMessage;
import org.caravanserai.domain.mail.MailTemplate;
import org.caravanserai.domain.mail.Outbox;
import org.caravanserai.domain.mail.Recipient;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.NotFound;

/** What people are written about their registration, once per happening. */
@ApplicationScoped
class RegistrationLetters {

    private Outbox outbox;
    private AcademicEvents events;
    private GuestKeys keys;

    @SuppressWarnings("NullAway.Init")
    protected RegistrationLetters() {}

    @Inject
    RegistrationLetters(Outbox outbox, AcademicEvents events, GuestKeys keys) {
        this.outbox = outbox;
        this.events = events;
        this.keys = keys;
    }

    /** The answer to a new registration; a guest is also told what the key is for. */
    void received(Registration registration, RegistrationOffer offer, int position) {
        var link = keys.link(registration, offer.startsAt());
        var arguments = about(registration, offer.title(), link);
        arguments.put("startsAt", offer.startsAt().atZone(offer.timeZone()).toString());
        switch (registration.state()) {
            case CONFIRMED -> {
                arguments.put("place", "");
                put(registration, MailTemplate.REGISTRATION_CONFIRMED, "received", arguments);
            }
            case PENDING -> put(registration, MailTemplate.REGISTRATION_PENDING, "received", arguments);
            default -> {
                arguments.put("position", Integer.toString(position));
                put(registration, MailTemplate.REGISTRATION_WAITING, "received", arguments);
            }
        }
        if (registration.registrant().isGuest()) {
            put(registration, MailTemplate.GUEST_LINK, "guest-link", about(registration, offer.title(), link));
        }
    }

    /** The link to the registration once more, at most once an hour. */
    void linkAgain(Registration registration, RegistrationOffer offer, Instant now) {
        var happening = "guest-link:" + now.truncatedTo(ChronoUnit.HOURS);
        var arguments = about(registration, offer.title(), keys.link(registration, offer.startsAt()));
        outbox.putAll(List.of(message(registration, MailTemplate.GUEST_LINK, happening, arguments)));
    }

    void promoted(Registration registration) {
        var arguments = withStart(registration);
        arguments.put("place", "");
        put(registration, MailTemplate.REGISTRATION_PROMOTED, "promoted", arguments);
    }

    void approved(Registration registration) {
        var arguments = withStart(registration);
        arguments.put("place", "");
        put(registration, MailTemplate.REGISTRATION_APPROVED, "approved:" + registration.version(), arguments);
    }

    void rejected(Registration registration, String reason) {
        var event = events.byId(registration.event()).orElseThrow(() -> new NotFound("not-found"));
        put(
                registration,
                MailTemplate.REGISTRATION_REJECTED,
                "rejected",
                Map.of(
                        "event",
                        event.title().in(registration.language()),
                        "reason",
                        reason,
                        "link",
                        keys.link(registration, event.schedule().startsAt())));
    }

    void cancelled(Registration registration) {
        put(registration, MailTemplate.REGISTRATION_CANCELLED, "cancelled", withStart(registration));
    }

    private Map<String, String> withStart(Registration registration) {
        var event = events.byId(registration.event()).orElseThrow(() -> new NotFound("not-found"));
        var link = keys.link(registration, event.schedule().startsAt());
        var arguments = about(registration, event.title(), link);
        arguments.put(
                "startsAt",
                event.schedule().startsAt().atZone(event.schedule().timeZone()).toString());
        return arguments;
    }

    private static Map<String, String> about(Registration registration, LocalizedText title, String link) {
        var arguments = new LinkedHashMap<String, String>();
        arguments.put("event", title.in(registration.language()));
        arguments.put("code", registration.code());
        arguments.put("link", link);
        return arguments;
    }

    private void put(
            Registration registration, MailTemplate template, String happening, Map<String, String> arguments) {
        outbox.put(message(registration, template, happening, arguments));
    }

    private static MailMessage message(
            Registration registration, MailTemplate template, String happening, Map<String, String> arguments) {
        return MailMessage.of(
                template,
                "registration:" + registration.id() + ":" + happening,
                Recipient.of(
                        registration.registrant().email(),
                        registration.registrant().name().in(registration.language()),
                        registration.language()),
                arguments);
    }
}
