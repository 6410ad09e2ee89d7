package org.caravanserai.platform.organizations;

import jakarta.inject.Inject;
import java.time.Clock;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.history.Subject;
import org.caravanserai.domain.organizations.MemberDirectory;
import org.caravanserai.domain.organizations.Membership;
import org.caravanserai.domain.organizations.Memberships;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;

/** Gives somebody who has an account a role in an organization. */
@UseCase
@Requires(Permission.MANAGE_ORGANIZATION)
public class AddMember {

    private Organizations organizations;
    private Memberships memberships;
    private MemberDirectory people;
    private History history;
    private CurrentCaller caller;
    private Clock clock;

    @Inject
    public AddMember(
            Organizations organizations,
            Memberships memberships,
            MemberDirectory people,
            History history,
            CurrentCaller caller,
            Clock clock) {
        this.organizations = organizations;
        this.memberships = memberships;
        this.people = people;
        this.history = history;
        this.caller = caller;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway.Init")
    protected AddMember() {}

    /**
     * @throws Invalid when nobody has an account with this address
     */
    public void add(Slug slug, EmailAddress email, OrganizationRole role) {
        var organization = Lookup.managed(organizations, slug, caller.get());
        var account = people.accountWith(email)
                .orElseThrow(() -> new Invalid("email", "no-account-with-this-address", email.value()));
        memberships.add(new Membership(organization.id(), account, role, clock.instant()));
        history.record(Subject.ORGANIZATION, organization.id(), "MEMBER_ADDED", email.value() + " " + role);
    }
}
