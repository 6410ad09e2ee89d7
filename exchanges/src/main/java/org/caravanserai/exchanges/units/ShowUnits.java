package org.caravanserai.exchanges.units;

import jakarta.inject.Inject;
import java.util.List;
import org.caravanserai.domain.exchanges.units.UnitDirectory;
import org.caravanserai.domain.exchanges.units.UnitRow;
import org.caravanserai.domain.organizations.OrganizationView;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.organizations.ShowOrganization;

/** The faculties and departments of an organization. */
@UseCase
@Public
public class ShowUnits {

    private final UnitDirectory units;
    private final ShowOrganization organizations;

    @Inject
    public ShowUnits(UnitDirectory units, ShowOrganization organizations) {
        this.units = units;
        this.organizations = organizations;
    }

    /** An organization with its units, each after the one that it belongs to. */
    public record Shown(OrganizationView organization, List<UnitRow> units) {}

    /**
     * @throws NotFound when there is no such organization that the caller may see
     */
    public Shown execute(Slug organization) {
        var found = organizations.execute(organization);
        return new Shown(found, units.of(found.id()));
    }
}
