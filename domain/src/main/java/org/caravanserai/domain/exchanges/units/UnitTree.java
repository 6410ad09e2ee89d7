package org.caravanserai.domain.exchanges.units;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.shared.Conflict;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Version;
import org.jspecify.annotations.Nullable;

/** All units of one organization, with the rules of their tree. */
public final class UnitTree {

    public static final int MOST_UNITS = 1_000;

    /** Levels below the organization. */
    public static final int MOST_LEVELS = 6;

    private final UUID organization;
    private final List<Unit> units;

    public UnitTree(UUID organization, List<Unit> units) {
        this.organization = organization;
        this.units = new ArrayList<>(units);
    }

    /**
     * A new unit.
     *
     * @param parent code of the unit that it belongs to; null directly below the organization
     * @throws Invalid {@code keys-twice} when the code is taken; {@code unknown-unit}, {@code too-many-levels}; as {@link Unit} does
     * @throws Refused {@code too-many-units}
     */
    public Unit add(String code, LocalizedText name, @Nullable String parent) {
        if (units.size() >= MOST_UNITS) {
            throw new Refused("too-many-units", MOST_UNITS);
        }
        if (find(code).isPresent()) {
            throw new Invalid("code", "unit-code-taken", code);
        }
        var above = above(parent);
        requireDepth(above, 1);
        var added = new Unit(organization, code, name, above == null ? null : above.id());
        units.add(added);
        return added;
    }

    /**
     * Gives a unit another name or another place, with everything below it.
     *
     * @param seen the version that the person has read; null when not said
     * @throws NotFound when there is no such unit
     * @throws Conflict {@code changed-meanwhile} when it is not the present version
     * @throws Invalid {@code unknown-unit}, {@code below-itself}, {@code too-many-levels}
     */
    public Unit change(String code, LocalizedText name, @Nullable String parent, @Nullable Long seen) {
        var unit = find(code).orElseThrow(() -> new NotFound("not-found"));
        Version.require(seen, unit.version());
        var above = above(parent);
        for (Unit each = above; each != null; each = parentOf(each)) {
            if (each.id().equals(unit.id())) {
                throw new Invalid("parent", "below-itself");
            }
        }
        requireDepth(above, height(unit));
        unit.become(name, above == null ? null : above.id());
        return unit;
    }

    /**
     * That a unit may be removed.
     *
     * @throws NotFound when there is no such unit
     * @throws Refused {@code unit-has-units} when others belong to it
     */
    public Unit removable(String code) {
        var unit = find(code).orElseThrow(() -> new NotFound("not-found"));
        if (!below(unit).isEmpty()) {
            throw new Refused("unit-has-units");
        }
        return unit;
    }

    public Optional<Unit> find(String code) {
        return units.stream().filter(unit -> unit.code().equals(code)).findFirst();
    }

    private @Nullable Unit above(@Nullable String parent) {
        return parent == null || parent.isBlank()
                ? null
                : find(parent.strip()).orElseThrow(() -> new Invalid("parent", "unknown-unit", parent));
    }

    private void requireDepth(@Nullable Unit above, int height) {
        int levels = height;
        for (Unit each = above; each != null; each = parentOf(each)) {
            levels++;
        }
        if (levels > MOST_LEVELS) {
            throw new Invalid("parent", "too-many-levels", MOST_LEVELS);
        }
    }

    private int height(Unit unit) {
        return 1 + below(unit).stream().mapToInt(this::height).max().orElse(0);
    }

    private List<Unit> below(Unit unit) {
        return units.stream().filter(each -> unit.id().equals(each.parent())).toList();
    }

    private @Nullable Unit parentOf(Unit unit) {
        return units.stream()
                .filter(each -> each.id().equals(unit.parent()))
                .findFirst()
                .orElse(null);
    }
}
