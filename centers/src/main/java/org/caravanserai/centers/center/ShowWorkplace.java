package org.caravanserai.centers.center;

import jakarta.inject.Inject;
import java.util.Set;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** A center at which the caller works, with what the caller may do there. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class ShowWorkplace {

    private final Organizations organizations;
    private final CenterStaff staff;

    @Inject
    public ShowWorkplace(Organizations organizations, CenterStaff staff) {
        this.organizations = organizations;
        this.staff = staff;
    }

    /**
     * @param host the public name of the organization that runs it
     * @param may what the caller may do there
     */
    public record Shown(LocalizedText name, String host, Set<Permission> may) {}

    /**
     * @throws NotFound when the caller does not work there
     */
    public Shown execute(Slug slug) {
        var center = staff.known(slug);
        return new Shown(
                center.name(),
                organizations.byId(center.host()).orElseThrow().slug().value(),
                staff.permissions(center));
    }
}
