package org.caravanserai.events.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.caravanserai.domain.events.registration.Attendance;
import org.caravanserai.domain.events.registration.Party;
import org.caravanserai.domain.events.registration.Registrant;
import org.caravanserai.domain.events.registration.Registrants;
import org.caravanserai.domain.events.registration.RegistrationOffer;
import org.caravanserai.domain.questions.Answers;
import org.caravanserai.domain.shared.Forbidden;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.platform.access.CurrentCaller;

/** Identifies the registering person and checks the request against the event and its questions. */
@ApplicationScoped
class SignUpAdmission {

    private final Registrants registrants;
    private final CurrentCaller caller;
    private final Clock clock;

    @Inject
    SignUpAdmission(Registrants registrants, CurrentCaller caller, Clock clock) {
        this.registrants = registrants;
        this.caller = caller;
        this.clock = clock;
    }

    /** A request that the event and its questions admit. */
    record Admitted(Registrant registrant, Attendance attendance, Party party, Answers answers, String language) {

        /** Whether the registration holds at once; a guest may have to confirm the address first. */
        boolean isConfirmed(RegistrationOffer offer) {
            return !registrant.isGuest() || !offer.confirmGuests();
        }
    }

    /**
     * @throws Forbidden {@code sign-in-required} when the caller is not signed in and the command has no guest
     */
    Registrant registrant(RegisterForEvent.Command command) {
        var account = caller.get().accountId();
        if (account != null) {
            return registrants.ofAccount(account).orElseThrow(() -> new NotFound("not-found"));
        }
        if (command.guest() == null) {
            throw new Forbidden("sign-in-required", command.event());
        }
        return command.guest();
    }

    /**
     * @throws org.caravanserai.domain.shared.Refused as the offer does
     * @throws org.caravanserai.domain.shared.Invalid for answers that do not fit the questions
     */
    Admitted admit(RegisterForEvent.Command command, RegistrationOffer offer, Registrant registrant) {
        var party = new Party(command.accompanying());
        offer.admit(registrant.isGuest(), command.attendance(), clock.instant());
        return new Admitted(
                registrant,
                command.attendance(),
                party,
                offer.questions().read(command.attendance().audience(), command.answers()),
                registrant.isGuest() ? command.language() : caller.get().language());
    }
}
