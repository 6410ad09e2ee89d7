package org.caravanserai.web.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.caravanserai.domain.events.EventState;
import org.caravanserai.domain.events.registration.RegistrationState;

/** Colours of states, beside their words. */
@Named("tones")
@ApplicationScoped
public class EventTones {

    public String of(String event) {
        return switch (EventState.valueOf(event)) {
            case PUBLISHED, APPROVED -> "good";
            case SUBMITTED -> "info";
            case RETURNED, POSTPONED -> "warn";
            case REJECTED, CANCELLED -> "bad";
            case DRAFT, CLOSED, ARCHIVED -> "plain";
        };
    }

    public String ofRegistration(RegistrationState state) {
        return switch (state) {
            case CONFIRMED -> "good";
            case HELD, PENDING -> "info";
            case WAITING -> "warn";
            case REJECTED -> "bad";
            case CANCELLED -> "plain";
        };
    }
}
