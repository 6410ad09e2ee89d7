package org.caravanserai.cooperation.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
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
import org.caravanserai.cooperation.registry.RecordForm;
import org.caravanserai.domain.cooperation.draft.EntryDraft;
import org.caravanserai.domain.cooperation.draft.TypedFields;
import org.caravanserai.domain.cooperation.registry.RegistryEntry;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.platform.forms.FormFields;

/** The forms of all kinds of records: stored with a draft, read again, and made into the record. */
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

    /** The title, which is the only thing that a draft needs. */
    LocalizedText title(RecordForm form) {
        var fields = new FormFields();
        var title = fields.text("title", form.entry().title());
        fields.throwIfAny();
        return Objects.requireNonNullElse(title, LocalizedText.EMPTY);
    }

    TypedFields fields(RecordForm form) {
        return new TypedFields(FormText.write((Record) form));
    }

    RecordForm form(EntryDraft draft) {
        var values = draft.fields().values();
        return switch (draft.kind()) {
            case INSTRUMENT -> FormText.read(InstrumentForm.class, values);
            case MECHANISM -> FormText.read(MechanismForm.class, values);
            case ALLIANCE -> FormText.read(AllianceForm.class, values);
            case PROGRAMME -> FormText.read(ProgrammeForm.class, values);
            case PROJECT -> FormText.read(ProjectForm.class, values);
        };
    }

    /**
     * The record that the draft becomes, with its id.
     *
     * @throws Invalid each fault with its field
     */
    RegistryEntry make(EntryDraft draft) {
        var values = draft.fields().values();
        var entry =
                switch (draft.kind()) {
                    case INSTRUMENT -> instruments.make(FormText.read(InstrumentForm.class, values), null);
                    case MECHANISM -> mechanisms.make(FormText.read(MechanismForm.class, values));
                    case ALLIANCE -> alliances.make(FormText.read(AllianceForm.class, values));
                    case PROGRAMME -> programmes.make(FormText.read(ProgrammeForm.class, values));
                    case PROJECT -> projects.make(FormText.read(ProjectForm.class, values));
                };
        entry.continueDraft(draft.id());
        return entry;
    }
}
