package org.caravanserai.events.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.caravanserai.domain.events.registration.Registration;
import org.caravanserai.domain.events.registration.RegistrationAction;
import org.caravanserai.domain.events.registration.SeatPool;
import org.caravanserai.domain.events.registration.WaitingRegistrations;
import org.caravanserai.domain.seats.WaitingQueue;
import org.caravanserai.platform.history.History;

/**
 * Gives places that become free to the first on the waiting list, in the same transaction and under the lock of the pool. No operation
 * (signing up, bringing more people, a smaller capacity) may leave a party waiting for more places than exist.
 */
@ApplicationScoped
class WaitingList {

    private final WaitingRegistrations waitingRegistrations;
    private final RegistrationEmails emails;
    private final History history;

    @Inject
    WaitingList(WaitingRegistrations waitingRegistrations, RegistrationEmails emails, History history) {
        this.waitingRegistrations = waitingRegistrations;
        this.emails = emails;
        this.history = history;
    }

    /**
     * @param pool locked by the caller
     */
    void letIn(SeatPool pool, boolean moderated) {
        pool.admitWaiting(new WaitingQueue<Registration>() {
            @Override
            public List<Registration> first(int most) {
                return waitingRegistrations.firstWaiting(pool.event(), pool.attendance(), most);
            }

            @Override
            public int places(Registration waiting) {
                return waiting.places();
            }

            @Override
            public void promote(Registration waiting) {
                history.step(waiting, RegistrationAction.PROMOTED, null, () -> waiting.promote(moderated));
                if (!waiting.awaitsConfirmation()) {
                    emails.promoted(waiting);
                }
            }
        });
    }
}
