package org.caravanserai.cooperation.alliance;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Currency;
import org.caravanserai.cooperation.registry.Bodies;
import org.caravanserai.cooperation.registry.EntryReader;
import org.caravanserai.cooperation.registry.RegistryChanges;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.cooperation.alliance.Alliance;
import org.caravanserai.domain.cooperation.registry.RegistryAction;
import org.caravanserai.domain.shared.Between;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.Money;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.forms.AsText;
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

    static final int FIRST_YEAR = 1990;
    static final int LAST_YEAR = 2200;

    /**
     * The budget of a year, as a keeper enters it.
     *
     * @param carrier slug of the member that carries it
     */
    public record AllianceBudgetForm(
            @AsText @Between(least = FIRST_YEAR, most = LAST_YEAR)
            int year,

            @AsText BigDecimal amount,
            Currency currency,
            @Nullable Slug carrier) {}

    /**
     * @throws NotFound when there is no such alliance
     * @throws Refused {@code budget-without-carrier}
     * @throws Invalid each fault with its field
     */
    public void execute(Slug slug, AllianceBudgetForm form) {
        var alliance = changes.lock(Alliance.class, slug);
        var slugOfCarrier = form.carrier();
        if (slugOfCarrier == null) {
            throw new Refused("budget-without-carrier");
        }
        var money = new Money(form.amount(), form.currency());
        alliance.carry(form.year(), money, bodies.find("carrier", slugOfCarrier), reader.today());
        changes.note(alliance, RegistryAction.BUDGET_CARRIED, String.valueOf(form.year()));
    }
}
