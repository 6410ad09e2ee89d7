package org.caravanserai.events.listing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.caravanserai.domain.accounts.AccountDeleted;
import org.caravanserai.domain.events.listing.SearchRebuilds;

/** Removes the requester's name from rebuilds of the search index when the account is deleted. */
@ApplicationScoped
class ForgottenRequester {

    private final SearchRebuilds rebuilds;

    @Inject
    ForgottenRequester(SearchRebuilds rebuilds) {
        this.rebuilds = rebuilds;
    }

    void forget(@Observes AccountDeleted deleted) {
        rebuilds.forgetRequester(deleted.account());
    }
}
