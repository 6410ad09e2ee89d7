package org.caravanserai.cooperation.alliance;

import jakarta.inject.Inject;
import java.util.Objects;
import org.caravanserai.cooperation.registry.Bodies;
import org.caravanserai.cooperation.registry.EntryReader;
import org.caravanserai.cooperation.registry.RegistryChanges;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.cooperation.alliance.Alliance;
import org.caravanserai.domain.cooperation.registry.RegistryAction;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.forms.FormFields;
import org.jspecify.annotations.Nullable;

/** A member carries the budget of an alliance in a year; the alliance itself owns nothing. */
@UseCase
@Requires(Permission.MANAGE_COOPERATION)
public class CarryBudget {

    private final EntryReader reader;
    private final RegistryChanges changes;
    private final Bodies bodies;

    @Inject
    public CarryBudget(EntryReader reader, RegistryChanges changes, Bodies bodies) {
        this.reader = reader;
        this.changes = changes;
        this.bodies = bodies;
    }

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2200;

    /** The budget as entered in a form: everything as text. */
    public record AllianceBudgetForm(
            @Nullable String year,
            @Nullable String amount,
            @Nullable String currency,
            @Nullable String carrier) {}

    /**
     * @throws NotFound when there is no such alliance
     * @throws Refused {@code budget-without-carrier}
     * @throws Invalid each fault with its field
     */
    public void execute(Slug slug, AllianceBudgetForm form) {
        var alliance = changes.lock(Alliance.class, slug);
        if (form.carrier() == null || form.carrier().isBlank()) {
            throw new Refused("budget-without-carrier");
        }
        var fields = new FormFields();
        fields.needed("year", form.year());
        var year = fields.integer("year", form.year(), FIRST_YEAR, LAST_YEAR);
        fields.needed("amount", form.amount());
        var money = fields.money("amount", form.amount(), form.currency());
        var carrier = bodies.read(fields, "carrier", form.carrier());
        fields.throwIfAny();
        alliance.carry(
                Objects.requireNonNull(year),
                Objects.requireNonNull(money),
                Objects.requireNonNull(carrier),
                reader.today());
        changes.note(alliance, RegistryAction.BUDGET_CARRIED, form.year());
    }
}
