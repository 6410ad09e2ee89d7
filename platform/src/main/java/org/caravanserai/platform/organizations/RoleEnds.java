package org.caravanserai.platform.organizations;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.caravanserai.domain.organizations.Membership;
import org.caravanserai.domain.organizations.Memberships;
import org.caravanserai.domain.organizations.OrganizationAction;
import org.caravanserai.domain.organizations.OrganizationPeople;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.organizations.RoleNote;
import org.caravanserai.platform.access.OwnTransaction;
import org.caravanserai.platform.history.History;

/** Tells people that a role ends soon, and takes away what is over, each in a transaction of its own. An ended role gives nothing before that either. */
@OwnTransaction
class RoleEnds {

    private final Organizations organizations;
    private final Memberships memberships;
    private final OrganizationPeople people;
    private final MembershipEmails emails;
    private final History history;
    private final Clock clock;

    @Inject
    RoleEnds(
            Organizations organizations,
            Memberships memberships,
            OrganizationPeople people,
            MembershipEmails emails,
            History history,
            Clock clock) {
        this.organizations = organizations;
        this.memberships = memberships;
        this.people = people;
        this.emails = emails;
        this.history = history;
        this.clock = clock;
    }

    List<Membership> over(int most) {
        return memberships.over(Membership.day(clock.instant()), most);
    }

    List<Membership> ending(int most) {
        return memberships.ending(Membership.day(clock.instant()).plusDays(Membership.ANNOUNCED_DAYS_BEFORE), most);
    }

    /** Nothing happens when the role was taken away or got another end meanwhile. */
    void end(Membership over) {
        organizations.locked(over.organizationId()).ifPresent(organization -> {
            var place = over.place();
            var members = place == null ? memberships.in(organization.id()) : memberships.at(place);
            if (members.all().contains(over)) {
                if (place == null) {
                    memberships.remove(organization.id(), over.accountId(), over.role());
                } else {
                    memberships.removeAt(place.id(), over.accountId(), over.role());
                }
                history.record(
                        organization.id(),
                        OrganizationAction.MEMBER_ENDED,
                        RoleNote.of(over.accountId(), over.role(), place));
                emails.over(organization, over);
            }
        });
    }

    /** Tells the person and the managers, once for each last day. */
    void announce(Membership ending) {
        organizations.byId(ending.organizationId()).ifPresent(organization -> {
            if (memberships.announce(ending)) {
                emails.endsSoon(organization, ending, people.managers(organization.id()));
            }
        });
    }
}
