package org.caravanserai.exchanges.units;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.units.UnitDirectory;
import org.caravanserai.domain.exchanges.units.UnitRow;
import org.caravanserai.domain.organizations.OrganizationDirectory;
import org.caravanserai.domain.organizations.OrganizationRow;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.exchanges.ExchangeOfficer;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/** The units of an organization of the officer, for changing them. */
@UseCase
@Requires(Permission.MANAGE_EXCHANGES)
public class ManageUnits {

    private final UnitDirectory units;
    private final OrganizationDirectory organizations;
    private final ExchangeOfficer officer;

    @Inject
    public ManageUnits(UnitDirectory units, OrganizationDirectory organizations, ExchangeOfficer officer) {
        this.units = units;
        this.organizations = organizations;
        this.officer = officer;
    }

    /**
     * One organization with its units.
     *
     * @param own all organizations for which the officer runs exchanges
     */
    public record Shown(List<OrganizationRow> own, OrganizationRow organization, List<UnitRow> units) {}

    /**
     * @param slug of the organization; null for the first of the officer's own
     * @throws NotFound when the officer does not run exchanges for it
     */
    public Shown execute(@Nullable String slug) {
        var own = organizations.byIds(officer.organizations()).values().stream()
                .sorted(Comparator.comparing(OrganizationRow::slug))
                .toList();
        var chosen = own.stream()
                .filter(each -> slug == null || each.slug().equals(slug))
                .findFirst()
                .orElseThrow(() -> new NotFound("not-found"));
        return new Shown(own, chosen, units.of(chosen.id()));
    }
}
