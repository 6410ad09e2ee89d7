package org.caravanserai.web.events.registration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.events.registration.ShowRegistrationFeed;
import org.jspecify.annotations.Nullable;

/** The calendar of what the person who is signed in has registered for. */
@Named
@RequestScoped
public class RegistrationFeed {

    private final ShowRegistrationFeed show;
    private @Nullable String address;

    @Inject
    RegistrationFeed(ShowRegistrationFeed show) {
        this.show = show;
    }

    /** Where calendar programs subscribe to it. */
    public String getAddress() {
        if (address == null) {
            address = show.execute();
        }
        return address;
    }
}
