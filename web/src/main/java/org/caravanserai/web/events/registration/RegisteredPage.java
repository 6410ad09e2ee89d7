package org.caravanserai.web.events.registration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.caravanserai.domain.events.EventView;
import org.caravanserai.domain.events.registration.RegistrationState;
import org.caravanserai.events.view.ShowEvent;
import org.caravanserai.web.shell.Asked;
import org.jspecify.annotations.Nullable;

/**
 * Tells a guest what became of the form that was just sent. It knows only what its own address says; the registration
 * itself opens with the key that went to the guest's mailbox.
 */
@Named
@RequestScoped
public class RegisteredPage {

    private ShowEvent show;
    private Asked asked;
    private @Nullable EventView event;

    @SuppressWarnings("NullAway.Init")
    protected RegisteredPage() {}

    @Inject
    RegisteredPage(ShowEvent show, Asked asked) {
        this.show = show;
        this.asked = asked;
    }

    public EventView getEvent() {
        if (event == null) {
            event = show.bySlug(asked.text("slug"));
        }
        return event;
    }

    public String getCode() {
        return asked.text("code");
    }

    public RegistrationState getState() {
        return Objects.requireNonNullElse(
                asked.constant(RegistrationState.class, "state"), RegistrationState.CONFIRMED);
    }

    public String getPosition() {
        return asked.text("position");
    }
}
