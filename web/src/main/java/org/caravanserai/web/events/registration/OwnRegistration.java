package org.caravanserai.web.events.registration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.caravanserai.domain.events.registration.RegistrationView;
import org.caravanserai.events.registration.MyRegistrations;
import org.caravanserai.platform.access.CurrentCaller;
import org.jspecify.annotations.Nullable;

/** The visitor's own live registration for an event, if signed in and registered. */
@RequestScoped
public class OwnRegistration {

    private final MyRegistrations registrations;
    private final CurrentCaller caller;

    @Inject
    OwnRegistration(MyRegistrations registrations, CurrentCaller caller) {
        this.registrations = registrations;
        this.caller = caller;
    }

    public @Nullable RegistrationView at(String slug) {
        return !caller.get().isSignedIn()
                ? null
                : registrations.execute().stream()
                        .filter(mine ->
                                mine.eventSlug().equals(slug) && mine.state().isLive())
                        .findFirst()
                        .orElse(null);
    }
}
