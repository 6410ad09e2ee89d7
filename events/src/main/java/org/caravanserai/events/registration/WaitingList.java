package org.caravanserai.events.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.caravanserai.domain.events.registration.Registration;
import org.caravanserai.domain.events.registration.RegistrationAction;
import org.caravanserai.domain.events.registration.RegistrationState;
import org.caravanserai.domain.events.registration.Registrations;
import org.caravanserai.domain.events.registration.SeatPool;
import org.caravanserai.platform.history.History;

/**
 * Gives places that become free to the first on the waiting list, in the same transaction and under the lock of the pool.
 * The first is never skipped: when too few places are free for the whole party, everybody waits. This always ends, because
 * no operation (signing up, bringing more people, a smaller capacity) may leave a party waiting for more places than exist.
 */
@ApplicationScoped
class WaitingList {

    private static final int AT_ONCE = 100;

    private final Registrations registrations;
    private final RegistrationEmails emails;
    private final History history;

    @Inject
    WaitingList(Registrations registrations, RegistrationEmails emails, History history) {
        this.registrations = registrations;
        this.emails = emails;
        this.history = history;
    }

    /**
     * @param pool locked by the caller
     */
    void letIn(SeatPool pool, boolean moderated) {
        while (pool.waiting() > 0 && pool.hasRoomFor(1)) {
            var first = registrations.firstWaiting(pool.event(), pool.attendance(), AT_ONCE);
            for (var registration : first) {
                if (!pool.hasRoomFor(registration.places())) {
                    return;
                }
                promote(registration, pool, moderated);
            }
            if (first.size() < AT_ONCE) {
                return;
            }
        }
    }

    private void promote(Registration registration, SeatPool pool, boolean moderated) {
        registration.promote(moderated);
        pool.admit(registration.places());
        history.record(
                registration.id(), RegistrationAction.PROMOTED, RegistrationState.WAITING, registration.state(), null);
        if (!registration.awaitsConfirmation()) {
            emails.promoted(registration);
        }
    }
}
