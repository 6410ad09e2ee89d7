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
import org.caravanserai.domain.shared.Slug;

/** Instruments of the demo data. What they enable is registered after them, so they are linked to it at the end. */
@ApplicationScoped
class DemoInstruments {

    private RegisterInstrument register;
    private ChangeInstrument change;

    @SuppressWarnings("NullAway.Init")
    protected DemoInstruments() {}

    @Inject
    DemoInstruments(RegisterInstrument register, ChangeInstrument change) {
        this.register = register;
        this.change = change;
    }

    /** Registers them without their links, and answers those that still have to be linked. */
    Map<Slug, InstrumentForm> register(List<InstrumentForm> instruments) {
        var unlinked = new LinkedHashMap<Slug, InstrumentForm>();
        for (var form : instruments) {
            var slug = register.execute(withoutLinks(form), null);
            var links = form.entry().links();
            if (links != null && !links.isEmpty()) {
                unlinked.put(Slug.of(slug), form);
            }
        }
        return unlinked;
    }

    void link(Map<Slug, InstrumentForm> unlinked) {
        unlinked.forEach((slug, form) -> change.execute(slug, null, form));
    }

    private static InstrumentForm withoutLinks(InstrumentForm form) {
        var entry = form.entry();
        return new InstrumentForm(
                new EntryForm(
                        entry.title(),
                        entry.summary(),
                        entry.names(),
                        entry.parties(),
                        List.of(),
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
