package org.caravanserai.cooperation.instrument;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import org.caravanserai.cooperation.registry.EntryReader;
import org.caravanserai.cooperation.registry.RegistryChanges;
import org.caravanserai.domain.cooperation.instrument.Instrument;
import org.caravanserai.domain.cooperation.instrument.InstrumentState;
import org.caravanserai.domain.shared.Invalid;
import org.jspecify.annotations.Nullable;

/** Makes an instrument of what was entered. */
@Dependent
public class InstrumentMaker {

    private final EntryReader reader;
    private final RegistryChanges changes;
    private final Clock clock;

    @Inject
    InstrumentMaker(EntryReader reader, RegistryChanges changes, Clock clock) {
        this.reader = reader;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * @param state where it stands; null: it follows from the dates
     * @throws Invalid each fault with its field
     */
    public Instrument make(InstrumentForm form, @Nullable InstrumentState state) {
        var faults = new Invalid.Collector();
        var facts = faults.value(own -> own, () -> reader.read(form.entry()));
        var terms = faults.value(own -> own, () -> form.terms());
        faults.throwIfAny();
        if (facts == null || terms == null) {
            throw new IllegalStateException("refused before");
        }
        var stands = state;
        if (stands == null) {
            var unsigned = terms.signedOn() == null;
            stands = unsigned
                    ? InstrumentState.NEGOTIATING
                    : facts.beginsOn() == null ? InstrumentState.SIGNED : InstrumentState.IN_FORCE;
        }
        var slug = changes.slug(facts.title(), "instrument");
        return new Instrument(slug, facts, terms, stands, clock.instant());
    }
}
