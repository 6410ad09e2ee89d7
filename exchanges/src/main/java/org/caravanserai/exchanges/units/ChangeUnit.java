package org.caravanserai.exchanges.units;

import jakarta.inject.Inject;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.units.UnitAction;
import org.caravanserai.domain.shared.Conflict;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.forms.Described;
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

    /** Request to change a unit. */
    public record ChangedUnit(
            LocalizedText name,
            @Nullable String parent,

            @Described("The version that was read; 409 when it has changed since") @Nullable
            Integer version) {}

    /**
     * @throws NotFound when there is no such unit of an organization for which the caller runs exchanges
     * @throws Conflict {@code changed-meanwhile}
     * @throws Invalid {@code required}, {@code unknown-unit}, {@code below-itself}, {@code too-many-levels}
     */
    public void execute(Slug organization, String code, ChangedUnit wanted) {
        var seen = wanted.version() == null ? null : Long.valueOf(wanted.version());
        var unit = own.lock(organization).change(code, wanted.name(), wanted.parent(), seen);
        own.record(unit, UnitAction.CHANGED);
    }
}
