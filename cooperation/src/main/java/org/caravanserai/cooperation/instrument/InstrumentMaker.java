package org.caravanserai.cooperation.instrument;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import org.caravanserai.cooperation.registry.EntryReader;
import org.caravanserai.cooperation.registry.RegistryChanges;
import org.caravanserai.domain.cooperation.instrument.Instrument;
import org.caravanserai.domain.cooperation.instrument.InstrumentState;
import org.caravanserai.domain.cooperation.registry.EntryFacts;
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
        return new Invalid.Collector().both(() -> reader.read(form.entry()), form::terms, (facts, terms) -> {
            var slug = changes.slug(facts.title(), "instrument");
            var stands = state == null ? standing(facts, terms) : state;
            return new Instrument(slug, facts, terms, stands, clock.instant());
        });
    }

    private static InstrumentState standing(EntryFacts facts, Instrument.Terms terms) {
        if (terms.signedOn() == null) {
            return InstrumentState.NEGOTIATING;
        }
        return facts.beginsOn() == null ? InstrumentState.SIGNED : InstrumentState.IN_FORCE;
    }
}
