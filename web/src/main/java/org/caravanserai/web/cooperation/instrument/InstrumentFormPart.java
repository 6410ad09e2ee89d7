package org.caravanserai.web.cooperation.instrument;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.caravanserai.cooperation.instrument.ChangeInstrument;
import org.caravanserai.cooperation.instrument.InstrumentForm;
import org.caravanserai.cooperation.instrument.RegisterInstrument;
import org.caravanserai.cooperation.registry.EntryForm;
import org.caravanserai.domain.cooperation.instrument.InstrumentView;
import org.caravanserai.domain.cooperation.registry.EntryDetails;
import org.caravanserai.domain.cooperation.registry.EntryKind;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.web.cooperation.registry.EntryFormPart;
import org.jspecify.annotations.Nullable;

/** The form of an instrument. */
@RequestScoped
class InstrumentFormPart implements EntryFormPart<InstrumentForm> {

    private final RegisterInstrument register;
    private final ChangeInstrument change;

    @Inject
    InstrumentFormPart(RegisterInstrument register, ChangeInstrument change) {
        this.register = register;
        this.change = change;
    }

    @Override
    public EntryKind entryKind() {
        return EntryKind.INSTRUMENT;
    }

    @Override
    public Class<InstrumentForm> type() {
        return InstrumentForm.class;
    }

    @Override
    public InstrumentForm known(EntryForm shared, EntryDetails details) {
        return InstrumentForm.of(shared, (InstrumentView) details);
    }

    @Override
    public String register(InstrumentForm form) {
        return register.execute(form, null);
    }

    @Override
    public void change(Slug slug, @Nullable Long read, InstrumentForm form) {
        change.execute(slug, read, form);
    }

    @Override
    public List<String> lists() {
        return List.of("articles");
    }
}
