package org.caravanserai.cooperation.instrument;

import jakarta.inject.Inject;
import java.time.Clock;
import org.caravanserai.cooperation.registry.EntryReader;
import org.caravanserai.cooperation.registry.RegistryChanges;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.cooperation.instrument.Instrument;
import org.caravanserai.domain.cooperation.instrument.InstrumentState;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.forms.FormFields;
import org.jspecify.annotations.Nullable;

/** A keeper of the registry registers a policy instrument. */
@UseCase
@Requires(Permission.MANAGE_COOPERATION)
public class RegisterInstrument {

    private EntryReader reader;
    private RegistryChanges changes;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected RegisterInstrument() {}

    @Inject
    public RegisterInstrument(EntryReader reader, RegistryChanges changes, Clock clock) {
        this.reader = reader;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * @param state where it stands; null: it follows from the dates
     * @return its slug
     * @throws Invalid each fault with its field
     */
    public String execute(InstrumentForm form, @Nullable InstrumentState state) {
        var fields = new FormFields();
        var facts = reader.read(form.entry(), fields);
        var terms = form.read(fields);
        fields.throwIfAny();
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
        return changes.register(new Instrument(slug, facts, terms, stands, clock.instant()), stands);
    }
}
