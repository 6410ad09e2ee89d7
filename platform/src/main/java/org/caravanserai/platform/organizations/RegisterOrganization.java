package org.caravanserai.platform.organizations;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Objects;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.organizations.Name;
import org.caravanserai.domain.organizations.Organization;
import org.caravanserai.domain.organizations.OrganizationDuplicates;
import org.caravanserai.domain.organizations.OrganizationProfile;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.shared.Conflict;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.ShortText;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** Anyone with an account registers an organization and becomes its manager. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class RegisterOrganization {

    private final Organizations organizations;
    private final OrganizationDuplicates duplicates;
    private final MembershipDecisions decisions;
    private final CurrentCaller caller;
    private final Clock clock;

    private static final int MOST_NAMED = 6;

    @Inject
    public RegisterOrganization(
            Organizations organizations,
            OrganizationDuplicates duplicates,
            MembershipDecisions decisions,
            CurrentCaller caller,
            Clock clock) {
        this.organizations = organizations;
        this.duplicates = duplicates;
        this.decisions = decisions;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * @param draft with the difference where it resembles known ones; that is kept for the authority
     * @return its address
     * @throws Invalid each fault with its field
     * @throws Conflict {@code organization-resembles} when known ones resemble it and no difference is given
     * @throws Conflict when the ROR id belongs to one that is known already
     */
    public Slug execute(OrganizationDraft draft) {
        var who = Objects.requireNonNull(caller.get().accountId());
        var profile = ProfileReferenceChecks.profile(organizations, caller.get(), draft, null);
        var difference = draft.difference();
        var reason = ShortText.written(difference);
        if (reason == null) {
            requireNothingAlike(profile);
        }
        var wanted = Slug.from(profile.displayName().in("en"), "organization");
        var organization = new Organization(organizations.freeSlug(wanted), profile, clock.instant(), who);
        organizations.add(organization);
        decisions.found(organization, who, reason);
        return organization.slug();
    }

    private void requireNothingAlike(OrganizationProfile profile) {
        var names = profile.names().stream().map(Name::value).toList();
        var alike = duplicates.resembling(names, profile.ror(), MOST_NAMED).stream()
                .filter(candidate -> candidate.organization().state().isPublic())
                .toList();
        if (!alike.isEmpty()) {
            throw new Conflict(
                    "organization-resembles",
                    alike.stream()
                            .map(candidate -> candidate.organization().name())
                            .toList());
        }
    }
}
