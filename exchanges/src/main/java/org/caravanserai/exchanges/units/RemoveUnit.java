package org.caravanserai.exchanges.units;

import jakarta.inject.Inject;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.units.UnitAction;
import org.caravanserai.domain.exchanges.units.Units;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** An officer removes a unit that nothing refers to. */
@UseCase
@Requires(Permission.MANAGE_EXCHANGES)
public class RemoveUnit {

    private final Units units;
    private final OwnUnits own;

    @Inject
    public RemoveUnit(Units units, OwnUnits own) {
        this.units = units;
        this.own = own;
    }

    /**
     * @throws NotFound when there is no such unit of an organization for which the caller runs exchanges
     * @throws Refused {@code unit-has-units}, {@code unit-in-use}
     */
    public void execute(Slug organization, String code) {
        var unit = own.lock(organization).removable(code);
        if (units.isUsed(unit)) {
            throw new Refused("unit-in-use");
        }
        units.remove(unit);
        own.record(unit, UnitAction.REMOVED);
    }
}
