package org.caravanserai.cooperation.registry;

import jakarta.inject.Inject;
import java.util.Objects;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.cooperation.registry.EntryKind;
import org.caravanserai.domain.cooperation.registry.RegistryAction;
import org.caravanserai.domain.cooperation.registry.RegistryEntry;
import org.caravanserai.domain.cooperation.registry.YearFigure;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.forms.FormFields;
import org.jspecify.annotations.Nullable;

/** Records the cost and reach of a record in a year. */
@UseCase
@Requires(Permission.MANAGE_COOPERATION)
public class CountYear {

    private static final int FIRST_YEAR = 1950;
    private static final int MOST = 10_000_000;

    private final EntryReader reader;
    private final RegistryChanges changes;

    @Inject
    public CountYear(EntryReader reader, RegistryChanges changes) {
        this.reader = reader;
        this.changes = changes;
    }

    /**
     * The figures of a year, as text; what is not written is not known.
     *
     * @param cost all that the parties spent together
     * @param currency ISO 4217; needed with a cost
     * @param trained how many people finished a training for a job
     * @param placed how many of those have a job in their trade
     */
    public record YearFigureForm(
            @Nullable String year,
            @Nullable String participants,
            @Nullable String cost,
            @Nullable String currency,
            @Nullable String trained,
            @Nullable String placed) {}

    /**
     * @throws NotFound when there is no such record of this kind
     * @throws Invalid each fault with its field
     */
    public void execute(EntryKind kind, Slug slug, YearFigureForm form) {
        var entry = changes.lock(RegistryEntry.class, slug);
        if (entry.kind() != kind) {
            throw new NotFound("not-found");
        }
        var fields = new FormFields();
        fields.needed("year", form.year());
        var year =
                fields.integer("year", form.year(), FIRST_YEAR, reader.today().getYear());
        var participants = fields.integer("participants", form.participants(), 0, MOST);
        var cost = fields.money("cost", form.cost(), form.currency());
        var trained = fields.integer("trained", form.trained(), 0, MOST);
        var placed = fields.integer("placed", form.placed(), 0, MOST);
        fields.throwIfAny();
        entry.count(new YearFigure(Objects.requireNonNull(year), participants, cost, trained, placed));
        changes.note(entry, RegistryAction.YEAR_COUNTED, form.year());
    }
}
