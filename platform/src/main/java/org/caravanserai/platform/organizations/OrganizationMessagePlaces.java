package org.caravanserai.platform.organizations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.caravanserai.domain.messages.AudienceKind;
import org.caravanserai.domain.messages.MessagePlace;
import org.caravanserai.domain.organizations.OrganizationAudience;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.messages.MessagePlaces;

/** A manager writes to the members of an organization. */
@ApplicationScoped
public class OrganizationMessagePlaces implements MessagePlaces {

    private final Organizations organizations;
    private final CurrentCaller caller;

    @Inject
    public OrganizationMessagePlaces(Organizations organizations, CurrentCaller caller) {
        this.organizations = organizations;
        this.caller = caller;
    }

    @Override
    public AudienceKind kind() {
        return OrganizationAudience.ORGANIZATION;
    }

    @Override
    public MessagePlace own(String address) {
        var slug = Slug.read(address).orElseThrow(() -> new NotFound("not-found"));
        var organization = OrganizationFinder.managed(organizations, slug, caller.get());
        return new MessagePlace(
                organization.id(),
                slug.value(),
                organization.displayName(),
                "/manage/organizations/" + slug + "/members",
                "/organizations/" + slug,
                organization.displayName(),
                null);
    }
}
