package org.caravanserai.platform.organizations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.caravanserai.domain.accounts.AccountDeleted;
import org.caravanserai.domain.organizations.Invitations;
import org.caravanserai.domain.organizations.MembershipRequests;

/** Deletes what organizations store about an erased person. */
@ApplicationScoped
class ForgottenApplicants {

    private final Invitations invitations;
    private final MembershipRequests requests;

    @Inject
    ForgottenApplicants(Invitations invitations, MembershipRequests requests) {
        this.invitations = invitations;
        this.requests = requests;
    }

    void forget(@Observes AccountDeleted deleted) {
        invitations.forget(deleted.email());
        requests.forget(deleted.account());
    }
}
