package org.caravanserai.platform.organizations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.accounts.Secret;
import org.caravanserai.domain.mail.Recipient;
import org.caravanserai.domain.organizations.Membership;
import org.caravanserai.domain.organizations.MembershipRequest;
import org.caravanserai.domain.organizations.Memberships;
import org.caravanserai.domain.organizations.Organization;
import org.caravanserai.domain.organizations.OrganizationAction;
import org.caravanserai.domain.organizations.OrganizationPeople;
import org.caravanserai.domain.organizations.RoleNote;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.history.History;
import org.jspecify.annotations.Nullable;

/** How people come to act for an organization: who decides on a request (its managers, else the authority), and what follows from the decision. */
@ApplicationScoped
class MembershipDecisions {

    private final OrganizationPeople people;
    private final Memberships memberships;
    private final MembershipEmails emails;
    private final History history;
    private final CurrentCaller caller;
    private final Clock clock;

    @Inject
    MembershipDecisions(
            OrganizationPeople people,
            Memberships memberships,
            MembershipEmails emails,
            History history,
            CurrentCaller caller,
            Clock clock) {
        this.people = people;
        this.memberships = memberships;
        this.emails = emails;
        this.history = history;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * A request to act for the organization, to be added by the caller.
     *
     * @param note for the deciding person; null if there is none
     */
    MembershipRequest request(Organization organization, UUID who, OrganizationRole role, @Nullable String note) {
        var request = new MembershipRequest(organization.id(), who, role, note, clock.instant());
        history.record(organization.id(), OrganizationAction.MEMBER_ASKED, who + " " + request.role());
        return request;
    }

    /** Sends a link to an address of the organization's domain, which proves that the person belongs to it. */
    void prove(Organization organization, MembershipRequest request, EmailAddress proof, String language) {
        var secret = Secret.next();
        request.proveBy(proof, secret, clock.instant());
        if (emails.mayInvite(proof)) {
            emails.prove(organization, proof, secret, language);
        }
    }

    /** Grants the request: adds the membership and notifies the person. */
    void approve(Organization organization, MembershipRequest request) {
        request.approve(clock.instant());
        var by = caller.get();
        admit(
                organization,
                new Membership(
                        organization.id(),
                        request.account(),
                        request.role(),
                        clock.instant(),
                        null,
                        by.is(request.account()) ? null : by.accountId()));
    }

    /** Refuses the request and notifies the person with the reason. */
    void refuse(Organization organization, MembershipRequest request, String note) {
        request.refuse(clock.instant());
        history.record(organization.id(), OrganizationAction.REQUEST_REFUSED, note);
        emails.refused(organization, request.account(), note.strip());
    }

    /** Adds a membership and notifies the person. */
    void admit(Organization organization, Membership membership) {
        memberships.add(membership);
        history.record(
                organization.id(),
                OrganizationAction.MEMBER_ADDED,
                RoleNote.of(membership.accountId(), membership.role(), membership.place()));
        emails.joined(organization, membership);
    }

    /**
     * The person who registers an organization becomes its manager.
     *
     * @param reason why it is none of the known ones that resemble it; null when none does
     */
    void found(Organization organization, UUID who, @Nullable String reason) {
        memberships.add(new Membership(organization.id(), who, OrganizationRole.MANAGER, clock.instant()));
        history.record(organization.id(), OrganizationAction.REGISTERED, null, organization.state(), reason);
    }

    boolean isManaged(Organization organization) {
        return !people.managers(organization.id()).isEmpty();
    }

    /** Notifies the deciding people about the request. */
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
