package org.caravanserai.cooperation.instrument;

import jakarta.inject.Inject;
import org.caravanserai.cooperation.registry.EntryReader;
import org.caravanserai.cooperation.registry.RegistryChanges;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.cooperation.instrument.Instrument;
import org.caravanserai.domain.shared.Conflict;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/** A keeper of the registry corrects an instrument. */
@UseCase
@Requires(Permission.MANAGE_COOPERATION)
public class ChangeInstrument {

    private final EntryReader reader;
    private final RegistryChanges changes;

    @Inject
    public ChangeInstrument(EntryReader reader, RegistryChanges changes) {
        this.reader = reader;
        this.changes = changes;
    }

    /**
     * @param read the version that was read; null: whatever it is
     * @throws NotFound when there is none
     * @throws Conflict {@code changed-meanwhile}
     * @throws Invalid each fault with its field
     */
    public void execute(Slug slug, @Nullable Long read, InstrumentForm form) {
        var instrument = changes.lock(Instrument.class, slug, read);
        var before = changes.fields(instrument);
        var faults = new Invalid.Collector();
        var facts = faults.value(own -> own, () -> reader.read(form.entry(), instrument.links()));
        var terms = faults.value(own -> own, () -> form.terms());
        faults.throwIfAny();
        if (facts == null || terms == null) {
            throw new IllegalStateException("refused before");
        }
        instrument.change(facts, terms);
        changes.corrected(instrument, before);
    }
}
