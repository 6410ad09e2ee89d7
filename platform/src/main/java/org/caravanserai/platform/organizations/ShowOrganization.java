package org.caravanserai.platform.organizations;

import jakarta.inject.Inject;
import java.util.UUID;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.organizations.OrganizationProfiles;
import org.caravanserai.domain.organizations.OrganizationState;
import org.caravanserai.domain.organizations.OrganizationView;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.UseCase;

/** The public profile of an organization. */
@UseCase
@Public
public class ShowOrganization {

    private final OrganizationProfiles profiles;
    private final CurrentCaller caller;

    @Inject
    public ShowOrganization(OrganizationProfiles profiles, CurrentCaller caller) {
        this.profiles = profiles;
        this.caller = caller;
    }

    /**
     * @return the organization, or the one that took over from it when it was merged: then the address differs
     * @throws NotFound also for a refused one, unless the caller may manage it or verify organizations
     */
    public OrganizationView execute(Slug slug) {
        var view = profiles.bySlug(slug).orElseThrow(() -> new NotFound("not-found"));
        if (view.state() == OrganizationState.MERGED && view.successor() != null) {
            return execute(Slug.of(view.successor().slug()));
        }
        if (!view.state().isPublic() && !isInsider(view.id())) {
            throw new NotFound("not-found");
        }
        return view;
    }

    private boolean isInsider(UUID id) {
        return caller.get().may(Permission.VERIFY_ORGANIZATIONS)
                || caller.get().organizations().containsKey(id);
    }
}
