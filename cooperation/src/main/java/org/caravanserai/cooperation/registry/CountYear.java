package org.caravanserai.cooperation.registry;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Currency;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.cooperation.registry.EntryKind;
import org.caravanserai.domain.cooperation.registry.EntryYearFigure;
import org.caravanserai.domain.cooperation.registry.RegistryAction;
import org.caravanserai.domain.cooperation.registry.RegistryEntry;
import org.caravanserai.domain.shared.Between;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.Money;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/** Records the cost and reach of a record in a year. */
@UseCase
@Requires(Permission.MANAGE_COOPERATION)
public class CountYear {

    private static final int FIRST_YEAR = 1950;
    public static final int MOST = 10_000_000;

    private final EntryReader reader;
    private final RegistryChanges changes;

    @Inject
    public CountYear(EntryReader reader, RegistryChanges changes) {
        this.reader = reader;
        this.changes = changes;
    }

    /**
     * The figures of a year; what is not written is not known.
     *
     * @param cost all that the parties spent together
     * @param currency needed with a cost
     * @param trained how many people finished a training for a job
     * @param placed how many of those have a job in their trade
     */
    public record YearFigureForm(
            int year,
            @Between(least = 0, most = MOST) @Nullable Integer participants,
            @Nullable BigDecimal cost,
            @Nullable Currency currency,
            @Between(least = 0, most = MOST) @Nullable Integer trained,
            @Between(least = 0, most = MOST) @Nullable Integer placed) {

        /**
         * @throws Invalid without a currency, or with an amount that it does not have
         */
        private @Nullable Money money() {
            if (cost == null) {
                return null;
            } else if (currency == null) {
                throw new Invalid("currency", "required");
            }
            return new Money(cost, currency);
        }
    }

    /**
     * @throws NotFound when there is no such record of this kind
     * @throws Invalid each fault with its field
     */
    public void execute(EntryKind kind, Slug slug, YearFigureForm form) {
        var entry = changes.lock(RegistryEntry.class, slug);
        if (entry.kind() != kind) {
            throw new NotFound("not-found");
        }
        var faults = new Invalid.Collector();
        var thisYear = reader.today().getYear();
        faults.check(form.year() >= FIRST_YEAR && form.year() <= thisYear, "year", "between", FIRST_YEAR, thisYear);
        var cost = faults.value(own -> own.equals("amount") ? "cost" : own, form::money);
        faults.throwIfAny();
        entry.count(new EntryYearFigure(form.year(), form.participants(), cost, form.trained(), form.placed()));
        changes.note(entry, RegistryAction.YEAR_COUNTED, String.valueOf(form.year()));
    }
}
