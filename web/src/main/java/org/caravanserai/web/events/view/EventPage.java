package org.caravanserai.web.events.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import org.caravanserai.domain.events.EventState;
import org.caravanserai.domain.events.EventView;
import org.caravanserai.domain.events.EventView.RegistrationWindow;
import org.caravanserai.domain.events.registration.RegistrationView;
import org.caravanserai.events.view.ShowEvent;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.web.events.registration.OwnRegistration;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;

/** The public page of an event, also read by its organizer and the authority before it is public. */
@Named
@RequestScoped
public class EventPage {

    private final ShowEvent show;
    private final OwnRegistration own;
    private final CurrentCaller caller;
    private final RequestParameters parameters;

    private final Instant now;
    private @Nullable EventView event;

    @Inject
    EventPage(ShowEvent show, OwnRegistration own, CurrentCaller caller, RequestParameters parameters, Clock clock) {
        this.show = show;
        this.own = own;
        this.caller = caller;
        this.parameters = parameters;
        this.now = clock.instant();
    }

    public EventView getEvent() {
        if (event == null) {
            event = show.execute(parameters.text("slug"));
        }
        return event;
    }

    public RegistrationWindow getWindow() {
        return getEvent().window(now);
    }

    public boolean isOver() {
        return !now.isBefore(getEvent().endsAt());
    }

    public boolean isRunning() {
        return !isOver() && !now.isBefore(getEvent().startsAt()) && getEvent().state() == EventState.PUBLISHED;
    }

    /** Whether the visitor may change the event. */
    public boolean isManaged() {
        return getEvent().isManagedBy(caller.get());
    }

    /** The visitor's own live registration, if signed in and registered. */
    public @Nullable RegistrationView getMine() {
        return own.at(getEvent().slug());
    }
}
