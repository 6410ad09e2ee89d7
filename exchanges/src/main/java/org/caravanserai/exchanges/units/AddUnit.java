package org.caravanserai.exchanges.units;

import jakarta.inject.Inject;
import java.util.Map;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.units.UnitAction;
import org.caravanserai.domain.exchanges.units.Units;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
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

    /**
     * @param name by language tag
     * @param parent code of the unit that it belongs to; null directly below the organization
     */
    public record Command(
            Slug organization,
            @Nullable String code,
            @Nullable Map<String, String> name,
            @Nullable String parent) {}

    /**
     * @return the code
     * @throws NotFound when the caller does not run exchanges for the organization
     * @throws Invalid {@code required}, {@code not-a-unit-code}, {@code unit-code-taken}, {@code unknown-unit}, {@code too-many-levels}
     * @throws Refused {@code too-many-units}
     */
    public String execute(Command command) {
        var tree = own.lock(command.organization());
        var code = command.code() == null ? "" : command.code().strip();
        var unit = tree.add(code, OwnUnits.name(command.name()), command.parent());
        units.add(unit);
        own.record(unit, UnitAction.ADDED);
        return unit.code();
    }
}
