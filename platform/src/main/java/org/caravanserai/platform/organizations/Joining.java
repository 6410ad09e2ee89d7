package org.caravanserai.platform.organizations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.caravanserai.domain.mail.Recipient;
import org.caravanserai.domain.organizations.MembershipRequest;
import org.caravanserai.domain.organizations.Organization;
import org.caravanserai.domain.organizations.OrganizationPeople;
import org.jspecify.annotations.Nullable;

/** Who decides on a request to act for an organization: its managers, else the authority. */
@ApplicationScoped
class Joining {

    private OrganizationPeople people;
    private MembershipEmails emails;

    @SuppressWarnings("NullAway.Init")
    protected Joining() {}

    @Inject
    Joining(OrganizationPeople people, MembershipEmails emails) {
        this.people = people;
        this.emails = emails;
    }

    boolean isManaged(Organization organization) {
        return !people.managers(organization.id()).isEmpty();
    }

    /** Tells those who decide that the request waits for them. */
    void announce(Organization organization, MembershipRequest request, @Nullable String note) {
        var managers = people.managers(organization.id());
        var person = emails.recipients(request.account()).stream()
                .map(Recipient::name)
                .findFirst()
                .orElse("");
        List<Recipient> deciding = managers.isEmpty() ? people.authorities() : managers;
        var page = managers.isEmpty()
                ? "/admin/organizations/" + organization.slug()
                : "/manage/organizations/" + organization.slug() + "/members";
        emails.requested(organization, deciding, person, note, page);
    }
}
