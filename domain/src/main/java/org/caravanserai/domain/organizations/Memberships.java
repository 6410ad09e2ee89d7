package org.caravanserai.domain.organizations;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.access.OrganizationRole;
import org.jspecify.annotations.Nullable;

/** Accounts, organizations and the roles that connect them. */
public interface Memberships {

    /** All in the whole organization that were not taken away, with those whose last day is over and that nobody has ended yet. */
    Members in(UUID organizationId);

    /** As {@link #in}, those at one place. */
    Members at(RolePlace place);

    /** Those of one account at places, wherever these are, with those whose last day is over. */
    List<Membership> atPlaces(UUID accountId);

    /** Does nothing when the membership is there already, unless its last day is over: then it begins anew. */
    void add(Membership membership);

    /** Does nothing when there is no such membership. */
    void remove(UUID organizationId, UUID accountId, OrganizationRole role);

    /** Like {@link #remove}, a role at a place. */
    void removeAt(UUID place, UUID accountId, OrganizationRole role);

    /**
     * Gives a role another last day, which is not announced yet; does nothing when there is no such membership.
     *
     * @param place where the role counts; null: in the whole organization
     * @param endsOn null for a role without an end
     */
    void endOn(
            UUID organizationId,
            UUID accountId,
            OrganizationRole role,
            @Nullable RolePlace place,
            @Nullable LocalDate endsOn);

    /** Roles whose last day was before this one, at most so many. */
    List<Membership> over(LocalDate today, int most);

    /** Roles that end by this day and were not announced to end, at most so many. */
    List<Membership> ending(LocalDate by, int most);

    /**
     * Notes that the end of the role was announced.
     *
     * @return whether it was not yet
     */
    boolean announce(Membership ending);

    /** Gives the members of one organization to another one, which keeps what it has; what people are at its places goes with the places. */
    void move(UUID fromOrganization, UUID toOrganization);
}
