package org.caravanserai.web.events.registration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.domain.events.EventView;
import org.caravanserai.domain.events.registration.Attendance;
import org.caravanserai.domain.events.registration.RegistrationState;
import org.caravanserai.events.registration.ShowHeldResult;
import org.caravanserai.events.registration.ShowResult;
import org.caravanserai.events.view.ShowEvent;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;

/**
 * Tells a guest what happened to the form that was just sent: what is true of the registration now, and nothing that its
 * address makes up. Everything else opens with the key that went to the guest's mailbox.
 */
@Named
@RequestScoped
public class RegisteredPage {

    private final ShowEvent show;
    private final ShowResult showResult;
    private final ShowHeldResult showHeld;
    private final RequestParameters parameters;
    private @Nullable EventView event;
    private ShowResult.@Nullable Result result;

    @Inject
    RegisteredPage(ShowEvent show, ShowResult showResult, ShowHeldResult showHeld, RequestParameters parameters) {
        this.show = show;
        this.showResult = showResult;
        this.showHeld = showHeld;
        this.parameters = parameters;
    }

    public EventView getEvent() {
        if (event == null) {
            event = show.execute(parameters.text("slug"));
        }
        return event;
    }

    public ShowResult.Result getResult() {
        if (result == null) {
            var state = parameters.constant(RegistrationState.class, "state");
            result = getEvent().registration().confirmGuests() && state != null
                    ? showHeld.execute(parameters.text("code"), state, position(), parameters.textOrNull("receipt"))
                    : showResult.execute(getEvent().slug(), parameters.text("code"), parameters.textOrNull("receipt"));
        }
        return result;
    }

    /** The last part of the key of what there is to do: who joins online shows nothing at an entrance. */
    public String getNext() {
        return getSaid().equals("CONFIRMED") && getResult().attendance() == Attendance.ONLINE
                ? "CONFIRMED_ONLINE"
                : getSaid();
    }

    private @Nullable Integer position() {
        var position = parameters.text("position");
        return position.matches("[0-9]{1,9}") ? Integer.valueOf(position) : null;
    }

    /** Whether the guest has still to confirm the address: then there is no code yet to keep. */
    public boolean isToConfirm() {
        return getEvent().registration().confirmGuests();
    }

    /** The last part of the keys of what the page says. */
    public String getSaid() {
        if (isToConfirm()) {
            return getResult().state() == RegistrationState.WAITING ? "HELD_WAITING" : "HELD";
        }
        return getResult().eventCancelled()
                ? "eventCancelled"
                : getResult().state().name();
    }
}
