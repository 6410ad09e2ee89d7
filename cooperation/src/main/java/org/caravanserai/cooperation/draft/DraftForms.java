package org.caravanserai.cooperation.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.caravanserai.cooperation.alliance.AllianceForm;
import org.caravanserai.cooperation.alliance.AllianceMaker;
import org.caravanserai.cooperation.instrument.InstrumentForm;
import org.caravanserai.cooperation.instrument.InstrumentMaker;
import org.caravanserai.cooperation.mechanism.MechanismForm;
import org.caravanserai.cooperation.mechanism.MechanismMaker;
import org.caravanserai.cooperation.programme.ProgrammeForm;
import org.caravanserai.cooperation.programme.ProgrammeMaker;
import org.caravanserai.cooperation.project.ProjectForm;
import org.caravanserai.cooperation.project.ProjectMaker;
import org.caravanserai.domain.cooperation.draft.EntryDraft;
import org.caravanserai.domain.cooperation.draft.TypedFields;
import org.caravanserai.domain.cooperation.registry.EntryKind;
import org.caravanserai.domain.cooperation.registry.RegistryEntry;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.OrEmpty;
import org.caravanserai.platform.forms.Form;
import org.caravanserai.platform.forms.Reader;
import org.jspecify.annotations.Nullable;

/** The forms of all kinds of records: what was typed into them is kept with a draft, and read as the record when it is published. */
@ApplicationScoped
public class DraftForms {

    private final InstrumentMaker instruments;
    private final MechanismMaker mechanisms;
    private final AllianceMaker alliances;
    private final ProgrammeMaker programmes;
    private final ProjectMaker projects;

    @Inject
    public DraftForms(
            InstrumentMaker instruments,
            MechanismMaker mechanisms,
            AllianceMaker alliances,
            ProgrammeMaker programmes,
            ProjectMaker projects) {
        this.instruments = instruments;
        this.mechanisms = mechanisms;
        this.alliances = alliances;
        this.programmes = programmes;
        this.projects = projects;
    }

    /** Of all that was typed, the only thing that a draft needs. */
    private record Titled(@OrEmpty LocalizedText title) {}

    /**
     * @throws Invalid when a text of it is in no language
     */
    LocalizedText title(Map<String, ? extends @Nullable Object> typed) {
        return Reader.texts(typed, Titled.class).title();
    }

    /** What was typed of the fields that a record of this kind has. */
    TypedFields fields(EntryKind kind, Map<String, ? extends @Nullable Object> typed) {
        var known = new LinkedHashMap<String, @Nullable Object>(typed);
        known.keySet().retainAll(Form.of(type(kind)).keySet());
        return TypedFields.of(known);
    }

    /** The record that the form of a kind of records is read as. */
    public static Class<? extends Record> type(EntryKind kind) {
        return switch (kind) {
            case INSTRUMENT -> InstrumentForm.class;
            case MECHANISM -> MechanismForm.class;
            case ALLIANCE -> AllianceForm.class;
            case PROGRAMME -> ProgrammeForm.class;
            case PROJECT -> ProjectForm.class;
        };
    }

    /**
     * The record that the draft becomes, with its id.
     *
     * @throws Invalid each fault with its field
     */
    RegistryEntry make(EntryDraft draft) {
        var entry = make(draft.kind(), draft.fields().typed());
        entry.continueDraft(draft.id());
        return entry;
    }

    /**
     * The record that somebody has typed, which is not there yet.
     *
     * @throws Invalid each fault with its field
     */
    RegistryEntry make(EntryKind kind, Map<String, ? extends @Nullable Object> typed) {
        return switch (kind) {
            case INSTRUMENT -> made(InstrumentForm.class, typed, form -> instruments.make(form, null));
            case MECHANISM -> made(MechanismForm.class, typed, mechanisms::make);
            case ALLIANCE -> made(AllianceForm.class, typed, alliances::make);
            case PROGRAMME -> made(ProgrammeForm.class, typed, programmes::make);
            case PROJECT -> made(ProjectForm.class, typed, projects::make);
        };
    }

    /** Faults are named in the numbers of the rows that were typed, of which the record has no empty ones. */
    private static <T extends Record> RegistryEntry made(
            Class<T> type, Map<String, ? extends @Nullable Object> typed, Function<T, RegistryEntry> maker) {
        var form = Reader.texts(typed, type);
        try {
            return maker.apply(form);
        } catch (Invalid refusal) {
            throw Form.typed(type, typed).inRows(refusal);
        }
    }
}
