package org.caravanserai.events.registration;

import jakarta.inject.Inject;
import org.caravanserai.domain.events.AcademicEvents;
import org.caravanserai.domain.events.registration.RegistrationAction;
import org.caravanserai.domain.events.registration.RegistrationOffers;
import org.caravanserai.domain.events.registration.RegistrationState;
import org.caravanserai.domain.events.registration.Registrations;
import org.caravanserai.domain.events.registration.WaitingRegistrations;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;
import org.jspecify.annotations.Nullable;

/** A guest confirms the address by the link in the email; doing it again changes nothing. */
@UseCase
@Public
public class ConfirmRegistration {

    private final KnownRegistrations known;
    private final RegistrationOffers offers;
    private final Registrations registrations;
    private final WaitingRegistrations waiting;
    private final AcademicEvents events;
    private final RegistrationEmails emails;
    private final History history;

    @Inject
    public ConfirmRegistration(
            KnownRegistrations known,
            RegistrationOffers offers,
            Registrations registrations,
            WaitingRegistrations waiting,
            AcademicEvents events,
            RegistrationEmails emails,
            History history) {
        this.known = known;
        this.offers = offers;
        this.registrations = registrations;
        this.waiting = waiting;
        this.events = events;
        this.emails = emails;
        this.history = history;
    }

    /**
     * @param guestKey what came with the link
     * @throws Refused {@code registration-hold-over} when the places were given back meanwhile, {@code registration-closed} when
     *     the event is over or cancelled
     */
    public void execute(String code, @Nullable String guestKey) {
        var seen = known.ofGuest(code, guestKey);
        var registration = registrations.lock(seen.id()).orElseThrow(() -> new NotFound("not-found"));
        var event = events.byId(registration.event()).orElseThrow(() -> new NotFound("not-found"));
        if (registration.awaitsConfirmation()) {
            if (!event.state().isApproved()) {
                throw new Refused("registration-closed", event.state());
            }
            history.step(
                    registration,
                    RegistrationAction.ADDRESS_CONFIRMED,
                    null,
                    () -> registration.confirmAddress(event.registration().moderated()));
            var offer = offers.offer(event.slug().value()).orElseThrow(() -> new NotFound("not-found"));
            boolean waits = registration.state() == RegistrationState.WAITING;
            emails.received(registration, offer, waits ? waiting.position(registration) : 0);
        } else {
            registration.confirmAddress(event.registration().moderated());
        }
    }
}
