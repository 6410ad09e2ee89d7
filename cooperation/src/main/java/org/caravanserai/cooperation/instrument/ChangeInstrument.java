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
        new Invalid.Collector()
                .both(() -> reader.read(form.entry(), instrument.links()), form::terms, (facts, terms) -> {
                    instrument.change(facts, terms);
                    return instrument;
                });
        changes.corrected(instrument, before);
    }
}
