package org.caravanserai.events.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.caravanserai.domain.events.registration.Registration;
import org.caravanserai.domain.events.registration.RegistrationState;
import org.caravanserai.domain.events.registration.WaitingRegistrations;
import org.caravanserai.domain.seats.Seat;

/** What is answered to somebody who has signed up, with a receipt for the page that follows. */
@ApplicationScoped
class SignUpOutcomes {

    private final WaitingRegistrations waiting;
    private final Receipts receipts;

    @Inject
    SignUpOutcomes(WaitingRegistrations waiting, Receipts receipts) {
        this.waiting = waiting;
        this.receipts = receipts;
    }

    /** Outcome for an existing registration. */
    RegisterForEvent.Outcome known(Registration registration) {
        int position = registration.state() == RegistrationState.WAITING ? waiting.position(registration) : 0;
        return of(registration, position, false);
    }

    /** Outcome for a new registration. */
    RegisterForEvent.Outcome entered(Registration registration, Seat seat) {
        return of(registration, seat.position(), true);
    }

    /** Outcome for a guest who has to confirm the address: the same whether or not it is already registered. */
    RegisterForEvent.Outcome held(String code, Seat seat) {
        var state = seat.granted() ? RegistrationState.HELD : RegistrationState.WAITING;
        var position = seat.granted() ? null : Integer.valueOf(seat.position());
        return new RegisterForEvent.Outcome(code, state, position, true, receipts.of(code, state, position));
    }

    private RegisterForEvent.Outcome of(Registration registration, int position, boolean created) {
        var code = registration.code();
        return new RegisterForEvent.Outcome(
                code, registration.state(), position == 0 ? null : position, created, receipts.of(code));
    }
}
