package org.caravanserai.web.events.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import org.caravanserai.domain.events.EventState;
import org.caravanserai.domain.events.EventView;
import org.caravanserai.domain.events.EventView.RegistrationWindow;
import org.caravanserai.domain.events.registration.RegistrationView;
import org.caravanserai.events.calendar.Addresses;
import org.caravanserai.events.calendar.EventJsonLd;
import org.caravanserai.events.view.ShowEvent;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.config.Setting;
import org.caravanserai.platform.config.Settings;
import org.caravanserai.web.events.OwnRegistration;
import org.caravanserai.web.shell.Frame;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;

/** The public page of an event, also read by its organizer and the authority before it is public. */
@Named
@RequestScoped
public class EventPage {

    private ShowEvent show;
    private OwnRegistration own;
    private CurrentCaller caller;
    private Settings settings;
    private RequestParameters parameters;
    private Frame frame;
    private Instant now;
    private @Nullable EventView event;

    @SuppressWarnings("NullAway.Init")
    protected EventPage() {}

    @Inject
    EventPage(
            ShowEvent show,
            OwnRegistration own,
            CurrentCaller caller,
            Settings settings,
            RequestParameters parameters,
            Frame frame,
            Clock clock) {
        this.show = show;
        this.own = own;
        this.caller = caller;
        this.settings = settings;
        this.parameters = parameters;
        this.frame = frame;
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

    /** The visitor's own live registration, if he is signed in and has one. */
    public @Nullable RegistrationView getMine() {
        return own.at(getEvent().slug());
    }

    /** The page's absolute address, to give away. */
    public String getAddress() {
        return settings.address("/events/" + getEvent().slug());
    }

    /** An email to a colleague, ready to be addressed. */
    public String getLetter() {
        return "mailto:?subject=" + encoded(getEvent().title().in(frame.getLanguage())) + "&body="
                + encoded(getAddress());
    }

    /** {@code schema.org/Event}, safe inside a script element; empty until the event is public. */
    public String getJsonLd() {
        return getEvent().isPublic()
                ? new EventJsonLd(new Addresses(settings.get(Setting.URL)), frame.getLanguage(), now)
                        .of(getEvent())
                        .toString()
                        .replace("<", "\\u003c")
                : "";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
