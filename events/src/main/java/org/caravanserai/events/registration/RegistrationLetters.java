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
import org.jspecify.annotations.Nullable;

/** What people are written about their registration, once per happening. */
@ApplicationScoped
class RegistrationLetters {

    private Outbox outbox;
    private AcademicEvents events;

    @SuppressWarnings("NullAway.Init")
    protected RegistrationLetters() {}

    @Inject
    RegistrationLetters(Outbox outbox, AcademicEvents events) {
        this.outbox = outbox;
        this.events = events;
    }

    /** The answer to a new registration; a guest also gets the key to come back with. */
    void received(Registration registration, RegistrationOffer offer, int position, @Nullable String guestKey) {
        var arguments = about(registration, offer.title());
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
        if (guestKey != null) {
            put(registration, MailTemplate.GUEST_LINK, "guest-link", link(registration, offer, guestKey));
        }
    }

    /**
     * The link to the registration once more.
     *
     * @param guestKey null for somebody with an account, who signs in instead
     * @return false when one was sent within this hour already
     */
    boolean linkAgain(Registration registration, RegistrationOffer offer, Instant now, @Nullable String guestKey) {
        var happening = "guest-link:" + now.truncatedTo(ChronoUnit.HOURS);
        return outbox.putAll(List.of(
                        message(registration, MailTemplate.GUEST_LINK, happening, link(registration, offer, guestKey))))
                > 0;
    }

    private static Map<String, String> link(
            Registration registration, RegistrationOffer offer, @Nullable String guestKey) {
        var address = "/registrations/" + registration.code();
        return Map.of(
                "event",
                offer.title().in(registration.language()),
                "code",
                registration.code(),
                "link",
                guestKey == null ? address : address + "?key=" + guestKey);
    }

    void promoted(Registration registration) {
        var arguments = withStart(registration);
        arguments.put("place", "");
        put(registration, MailTemplate.REGISTRATION_PROMOTED, "promoted", arguments);
    }

    void approved(Registration registration) {
        var arguments = withStart(registration);
        arguments.put("place", "");
        put(registration, MailTemplate.REGISTRATION_APPROVED, "approved", arguments);
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
                        "/registrations/" + registration.code()));
    }

    void cancelled(Registration registration) {
        put(registration, MailTemplate.REGISTRATION_CANCELLED, "cancelled", withStart(registration));
    }

    private Map<String, String> withStart(Registration registration) {
        var event = events.byId(registration.event()).orElseThrow(() -> new NotFound("not-found"));
        var arguments = about(registration, event.title());
        arguments.put(
                "startsAt",
                event.schedule().startsAt().atZone(event.schedule().timeZone()).toString());
        return arguments;
    }

    private static Map<String, String> about(Registration registration, LocalizedText title) {
        var arguments = new LinkedHashMap<String, String>();
        arguments.put("event", title.in(registration.language()));
        arguments.put("code", registration.code());
        arguments.put("link", "/registrations/" + registration.code());
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
                        registration.registrant().name().full(),
                        registration.language()),
                arguments);
    }
}
