package org.caravanserai.events.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import org.caravanserai.domain.accounts.AccountDeleted;
import org.caravanserai.domain.events.AcademicEvents;
import org.caravanserai.domain.events.registration.Registration;
import org.caravanserai.domain.events.registration.RegistrationAction;
import org.caravanserai.domain.events.registration.Registrations;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.platform.history.History;

/**
 * A person has deleted the account: places at events that are not over become free for those who wait, and nothing in any
 * registration tells any more who it was, also where the person signed up as a guest. Nobody is written to, because nobody is left to read it.
 */
@ApplicationScoped
class RegistrationErasure {

    private final Registrations registrations;
    private final AcademicEvents events;
    private final SeatReleases releases;
    private final History history;
    private final Clock clock;

    @Inject
    RegistrationErasure(
            Registrations registrations, AcademicEvents events, SeatReleases releases, History history, Clock clock) {
        this.registrations = registrations;
        this.events = events;
        this.releases = releases;
        this.history = history;
        this.clock = clock;
    }

    /** In the order of the events, so that two concurrent erasures cannot deadlock. */
    void forget(@Observes AccountDeleted deleted) {
        for (var registration : registrations.ofPerson(deleted.account(), deleted.email())) {
            var kept = registration.state().isLive() && !isOver(registration)
                    ? releases.leave(registration, RegistrationAction.CANCELLED, Registration::cancel, null)
                    : registrations.lock(registration.id()).orElseThrow(() -> new NotFound("not-found"));
            kept.forgetPerson();
            registrations.forgetChanges(kept.id());
            history.record(kept.id(), RegistrationAction.FORGOTTEN, null);
        }
    }

    private boolean isOver(Registration registration) {
        var event = events.byId(registration.event()).orElseThrow(() -> new NotFound("not-found"));
        return event.schedule().endsAt().isBefore(clock.instant());
    }
}
