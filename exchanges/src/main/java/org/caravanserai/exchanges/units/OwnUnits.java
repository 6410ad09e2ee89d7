package org.caravanserai.exchanges.units;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.caravanserai.domain.exchanges.units.Unit;
import org.caravanserai.domain.exchanges.units.UnitAction;
import org.caravanserai.domain.exchanges.units.UnitTree;
import org.caravanserai.domain.exchanges.units.Units;
import org.caravanserai.domain.organizations.Organization;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.exchanges.ExchangeOfficer;
import org.caravanserai.platform.history.History;

/** The units of an organization for which the caller runs exchanges. */
@ApplicationScoped
public class OwnUnits {

    private final Units units;
    private final Organizations organizations;
    private final ExchangeOfficer officer;
    private final History history;

    @Inject
    public OwnUnits(Units units, Organizations organizations, ExchangeOfficer officer, History history) {
        this.units = units;
        this.organizations = organizations;
        this.officer = officer;
        this.history = history;
    }

    /**
     * @throws NotFound when the caller does not run exchanges for the organization
     */
    public UUID organization(Slug slug) {
        var found = organizations.bySlug(slug).map(Organization::id).orElseThrow(() -> new NotFound("not-found"));
        officer.requireFor(found);
        return found;
    }

    /** The tree, locked until the end of the transaction. */
    UnitTree lock(Slug organization) {
        return units.lock(organization(organization));
    }

    void record(Unit unit, UnitAction action) {
        history.record(unit.id(), action, null, null, unit.code());
    }
}
