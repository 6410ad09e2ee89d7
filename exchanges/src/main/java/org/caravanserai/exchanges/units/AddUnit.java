package org.caravanserai.exchanges.units;

import jakarta.inject.Inject;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.units.UnitAction;
import org.caravanserai.domain.exchanges.units.Units;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.forms.Described;
import org.jspecify.annotations.Nullable;

/** An officer adds a faculty or department. */
@UseCase
@Requires(Permission.MANAGE_EXCHANGES)
public class AddUnit {

    private final Units units;
    private final OwnUnits own;

    @Inject
    public AddUnit(Units units, OwnUnits own) {
        this.units = units;
        this.own = own;
    }

    /** Request to add a unit. */
    public record NewUnit(
            @Described(value = "1 to 30 letters, digits, dots, hyphens or underscores; never changes", example = "cs")
            String code,

            LocalizedText name,

            @Described("Code of the unit that it belongs to") @Nullable
            String parent) {}

    /**
     * @return the code
     * @throws NotFound when the caller does not run exchanges for the organization
     * @throws Invalid {@code required}, {@code not-a-unit-code}, {@code unit-code-taken}, {@code unknown-unit}, {@code too-many-levels}
     * @throws Refused {@code too-many-units}
     */
    public String execute(Slug organization, NewUnit draft) {
        var unit = own.lock(organization).add(draft.code().strip(), draft.name(), draft.parent());
        units.add(unit);
        own.record(unit, UnitAction.ADDED);
        return unit.code();
    }
}
