package org.caravanserai.events.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.caravanserai.domain.accounts.AccountDeleted;
import org.caravanserai.domain.events.notices.EventNotices;

/** Removes the account as contact of events when it is deleted. */
@ApplicationScoped
class ForgottenContacts {

    private final EventNotices notices;

    @Inject
    ForgottenContacts(EventNotices notices) {
        this.notices = notices;
    }

    void forget(@Observes AccountDeleted deleted) {
        notices.forgetContact(deleted.email().value());
    }
}
