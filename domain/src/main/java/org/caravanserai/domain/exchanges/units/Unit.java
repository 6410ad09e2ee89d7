package org.caravanserai.domain.exchanges.units;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import java.util.regex.Pattern;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A faculty or department of an organization. Agreements name it by its code, which therefore never changes; where it
 * stands in the tree is for {@link UnitTree} to decide.
 */
@Entity
@Table(name = "organization_unit")
public class Unit {

    public static final int LONGEST_NAME = 300;

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,29}");

    @Id
    private UUID id;

    @Column(name = "organization_id")
    private UUID organization;

    private String code;

    private LocalizedText name;

    @Column(name = "parent_id")
    private @Nullable UUID parent;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Unit() {}

    /**
     * @param code 1 to 30 letters, digits, dots, hyphens or underscores
     * @throws Invalid {@code not-a-unit-code}; {@code required} without a name
     */
    @SuppressWarnings("NullAway.Init")
    Unit(UUID organization, String code, LocalizedText name, @Nullable UUID parent) {
        new Invalid.Collector()
                .check(isCode(code), "code", "not-a-unit-code", code)
                .check(!name.isEmpty(), "name", "required")
                .atMost("name", name, LONGEST_NAME)
                .throwIfAny();
        this.id = Ids.next();
        this.organization = organization;
        this.code = code;
        this.name = name;
        this.parent = parent;
    }

    /** Whether a unit can have this code. */
    public static boolean isCode(String code) {
        return CODE.matcher(code).matches();
    }

    /** Gives it another name and another place. */
    void become(LocalizedText changedName, @Nullable UUID changedParent) {
        new Invalid.Collector()
                .check(!changedName.isEmpty(), "name", "required")
                .atMost("name", changedName, LONGEST_NAME)
                .throwIfAny();
        name = changedName;
        parent = changedParent;
    }

    public UUID id() {
        return id;
    }

    public UUID organization() {
        return organization;
    }

    /** Names the unit within its organization and never changes. */
    public String code() {
        return code;
    }

    public LocalizedText name() {
        return name;
    }

    /** The unit that it belongs to; null directly below the organization. */
    public @Nullable UUID parent() {
        return parent;
    }

    public long version() {
        return version;
    }
}
