package org.caravanserai.exchanges.units;

import jakarta.inject.Inject;
import java.util.Map;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.units.UnitAction;
import org.caravanserai.domain.shared.Conflict;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/** An officer gives a unit another name or another place in the tree. */
@UseCase
@Requires(Permission.MANAGE_EXCHANGES)
public class ChangeUnit {

    private final OwnUnits own;

    @Inject
    public ChangeUnit(OwnUnits own) {
        this.own = own;
    }

    /**
     * @param name by language tag
     * @param parent code of the unit that it belongs to; null directly below the organization
     * @param seen the version that the officer has read; null when not said
     */
    public record Command(
            Slug organization,
            String code,
            @Nullable Map<String, String> name,
            @Nullable String parent,
            @Nullable Long seen) {}

    /**
     * @throws NotFound when there is no such unit of an organization for which the caller runs exchanges
     * @throws Conflict {@code changed-meanwhile}
     * @throws Invalid {@code required}, {@code unknown-unit}, {@code below-itself}, {@code too-many-levels}
     */
    public void execute(Command command) {
        var unit = own.lock(command.organization())
                .change(command.code(), OwnUnits.name(command.name()), command.parent(), command.seen());
        own.record(unit, UnitAction.CHANGED);
    }
}
