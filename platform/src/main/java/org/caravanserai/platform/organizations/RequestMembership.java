package org.caravanserai.platform.organizations;

import jakarta.inject.Inject;
import java.util.Objects;
import java.util.UUID;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.organizations.MembershipRequest;
import org.caravanserai.domain.organizations.MembershipRequests;
import org.caravanserai.domain.organizations.Organization;
import org.caravanserai.domain.organizations.OrganizationState;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.OneOf;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.ShortText;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/** Requests membership in an organization for the caller. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class RequestMembership {

    private static final int LONGEST_NOTE = 2_000;

    private final Organizations organizations;
    private final MembershipRequests requests;
    private final MembershipDecisions decisions;
    private final CurrentCaller caller;

    @Inject
    public RequestMembership(
            Organizations organizations,
            MembershipRequests requests,
            MembershipDecisions decisions,
            CurrentCaller caller) {
        this.organizations = organizations;
        this.requests = requests;
        this.decisions = decisions;
        this.caller = caller;
    }

    static final int MOST_OPEN = 10;

    /** The next step of the request. */
    public enum Next {
        /** A manager of the organization decides. */
        MANAGERS_DECIDE,
        /** It has no manager: the authority decides. */
        AUTHORITY_DECIDES,
        /** It has no manager: the person who opens the emailed link becomes its manager. */
        FOLLOW_THE_LINK
    }

    /**
     * @param role that is asked for; who claims an organization that nobody manages becomes its manager
     * @param note for the deciding person; required when the authority decides
     * @param proof an address of the organization's domain that a link is sent to; null when the person has none. It is used
     *     only for organizations without managers
     * @throws Refused {@code organization-not-listed}, {@code member-already}, {@code request-waiting},
     *     {@code too-many-requests-open} from 10 open ones on
     * @throws Invalid {@code not-of-the-domain}; {@code required} for a missing note; {@code not-one-of} for a role that is given
     *     at a place only
     */
    public Next execute(Slug slug, OrganizationRole role, @Nullable String note, @Nullable EmailAddress proof) {
        OneOf.word(
                "role",
                role.name(),
                OrganizationRole.ofOrganizations().stream().map(Enum::name).toList());
        var who = Objects.requireNonNull(caller.get().accountId());
        var organization = OrganizationFinder.locked(organizations, OrganizationFinder.any(organizations, slug));
        requireAllowed(organization, who);
        var managed = decisions.isManaged(organization);
        var said = ShortText.neededIf(!managed && proof == null, "note", note, LONGEST_NOTE);
        var request = decisions.request(organization, who, managed ? role : OrganizationRole.MANAGER, said);
        requests.add(request);
        if (!managed && proof != null) {
            prove(organization, request, proof);
            return Next.FOLLOW_THE_LINK;
        }
        decisions.announce(organization, request, said);
        return managed ? Next.MANAGERS_DECIDE : Next.AUTHORITY_DECIDES;
    }

    private void requireAllowed(Organization organization, UUID who) {
        if (!organization.state().isListed()) {
            throw new Refused("organization-not-listed");
        }
        if (caller.get().organizations().containsKey(organization.id())) {
            throw new Refused("member-already");
        }
        if (requests.open(organization.id(), who).isPresent()) {
            throw new Refused("request-waiting");
        }
        if (requests.countOpen(who) >= MOST_OPEN) {
            throw new Refused("too-many-requests-open", MOST_OPEN);
        }
    }

    /** The domains of an unverified organization prove nothing. */
    private void prove(Organization organization, MembershipRequest request, EmailAddress proof) {
        if (organization.state() != OrganizationState.VERIFIED
                || !organization.profile().hasAddress(proof)) {
            throw new Invalid("email", "not-of-the-domain");
        }
        decisions.prove(organization, request, proof, caller.get().language());
    }
}
