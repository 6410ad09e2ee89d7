package org.caravanserai.demo.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.caravanserai.domain.events.registration.Registration;
import org.caravanserai.domain.events.registration.Registrations;
import org.caravanserai.events.registration.ConfirmRegistration;
import org.caravanserai.events.registration.GuestKeys;

/** The demo's guests read their email and confirm their address. */
@ApplicationScoped
class DemoConfirmations {

    private final Registrations registrations;
    private final GuestKeys keys;
    private final ConfirmRegistration confirm;

    @Inject
    DemoConfirmations(Registrations registrations, GuestKeys keys, ConfirmRegistration confirm) {
        this.registrations = registrations;
        this.keys = keys;
        this.confirm = confirm;
    }

    void confirm(String code) {
        registrations
                .byCode(code)
                .filter(Registration::awaitsConfirmation)
                .ifPresent(guest -> confirm.execute(code, keys.of(guest.id())));
    }
}
