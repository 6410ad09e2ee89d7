package org.caravanserai.events.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import org.caravanserai.domain.accounts.AccountDeleted;
import org.caravanserai.domain.events.programme.Programmes;

/**
 * A person has deleted the account: programmes that list the person's address forget the person. Who is listed by name only may be
 * somebody else of that name; there the organizer decides.
 */
@ApplicationScoped
class ForgottenSpeaker {

    private final Programmes programmes;
    private final Clock clock;

    @Inject
    ForgottenSpeaker(Programmes programmes, Clock clock) {
        this.programmes = programmes;
        this.clock = clock;
    }

    void forget(@Observes AccountDeleted deleted) {
        programmes.forgetPeopleWith(deleted.email(), clock.instant());
    }
}
