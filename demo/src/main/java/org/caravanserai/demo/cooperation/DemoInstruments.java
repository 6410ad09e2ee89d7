package org.caravanserai.demo.cooperation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.caravanserai.cooperation.instrument.ChangeInstrument;
import org.caravanserai.cooperation.instrument.InstrumentForm;
import org.caravanserai.cooperation.instrument.RegisterInstrument;
import org.caravanserai.cooperation.registry.EntryForm;
import org.caravanserai.cooperation.registry.EntryForm.LinkForm;
import org.caravanserai.domain.cooperation.registry.LinkRelation;
import org.caravanserai.domain.shared.Slug;

/**
 * Instruments of the demo data. What they enable is registered after them, so they are linked to it at the end; one that changes another names
 * it at once.
 */
@ApplicationScoped
class DemoInstruments {

    private final RegisterInstrument register;
    private final ChangeInstrument change;

    @Inject
    DemoInstruments(RegisterInstrument register, ChangeInstrument change) {
        this.register = register;
        this.change = change;
    }

    /** Registers them without links to what they enable, and answers those that still have to be linked. */
    Map<Slug, InstrumentForm> register(List<InstrumentForm> instruments) {
        var unlinked = new LinkedHashMap<Slug, InstrumentForm>();
        for (var form : instruments) {
            var links = form.entry().links();
            var first = links.stream()
                    .filter(link -> link.relation() == LinkRelation.CHANGES)
                    .toList();
            var slug = register.execute(linked(form, first), null);
            if (first.size() < links.size()) {
                unlinked.put(Slug.of(slug), form);
            }
        }
        return unlinked;
    }

    void link(Map<Slug, InstrumentForm> unlinked) {
        unlinked.forEach((slug, form) -> change.execute(slug, null, form));
    }

    private static InstrumentForm linked(InstrumentForm form, List<LinkForm> links) {
        var entry = form.entry();
        return new InstrumentForm(
                new EntryForm(
                        entry.title(),
                        entry.summary(),
                        entry.names(),
                        entry.parties(),
                        links,
                        entry.way(),
                        entry.countries(),
                        entry.fields(),
                        entry.beginsOn(),
                        entry.endsOn(),
                        entry.precision(),
                        entry.source(),
                        entry.asOf()),
                form.kind(),
                form.signedOn(),
                form.articles());
    }
}
