package org.caravanserai.events.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.caravanserai.domain.events.registration.Registration;
import org.caravanserai.domain.events.registration.RegistrationOffer;
import org.caravanserai.domain.mail.MailMessage;
import org.caravanserai.domain.mail.MailTemplate;
import org.caravanserai.domain.mail.Outbox;
import org.caravanserai.domain.mail.Recipient;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.events.EventSetting;
import org.caravanserai.events.emails.EventEmail;
import org.caravanserai.platform.config.Settings;
import org.caravanserai.platform.mail.EmailRateLimit;

/**
 * Holds what a guest signed up for until the link in the email confirms the address. Whoever gives an address that is registered
 * already is answered in the same way; only the email differs, and only its reader learns of it.
 */
@ApplicationScoped
class GuestHolds {

    private final Outbox outbox;
    private final EmailRateLimit limit;
    private final GuestKeys keys;
    private final Clock clock;
    private final Settings settings;

    @Inject
    GuestHolds(Outbox outbox, EmailRateLimit limit, GuestKeys keys, Clock clock, Settings settings) {
        this.outbox = outbox;
        this.limit = limit;
        this.keys = keys;
        this.clock = clock;
        this.settings = settings;
    }

    /**
     * Before a place is taken.
     *
     * @throws org.caravanserai.domain.shared.Refused {@code too-many-emails} when guests have had too many emails sent to the address
     */
    void requireEmail(EmailAddress guest) {
        limit.require(EventEmail.REGISTRATION_TO_CONFIRM, guest);
    }

    /** Begins to hold a new registration and sends the link that confirms it. */
    void begin(Registration registration, RegistrationOffer offer) {
        registration.awaitConfirmation(
                clock.instant().plus(Duration.ofMinutes(settings.number(EventSetting.GUEST_HOLD_MINUTES))));
        outbox.put(toConfirm(registration, offer, "to-confirm"));
    }

    /** Sends the link of a registration again, at most once an hour: to confirm it, or to see it. */
    void remind(Registration registration, RegistrationOffer offer) {
        var hour = clock.instant().truncatedTo(ChronoUnit.HOURS);
        limit.putAll(List.of(
                registration.awaitsConfirmation()
                        ? toConfirm(registration, offer, "to-confirm:" + hour)
                        : message(
                                registration,
                                offer,
                                EventEmail.REGISTRATION_EXISTS,
                                "exists:" + hour,
                                Map.of("code", registration.code()))));
    }

    private MailMessage toConfirm(Registration registration, RegistrationOffer offer, String happening) {
        Instant until = Objects.requireNonNull(registration.heldUntil());
        long minutes = Math.max(1, Duration.between(clock.instant(), until).toMinutes());
        return message(
                registration,
                offer,
                EventEmail.REGISTRATION_TO_CONFIRM,
                happening,
                Map.of("minutes", Long.toString(minutes)));
    }

    private MailMessage message(
            Registration registration,
            RegistrationOffer offer,
            MailTemplate template,
            String happening,
            Map<String, String> own) {
        var arguments = new LinkedHashMap<>(own);
        arguments.put("event", offer.title().in(registration.language()));
        arguments.put("startsAt", offer.startsAt().atZone(offer.timeZone()).toString());
        arguments.put("link", keys.link(registration, offer.startsAt()));
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
