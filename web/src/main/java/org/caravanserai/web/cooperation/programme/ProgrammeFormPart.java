package org.caravanserai.web.cooperation.programme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.caravanserai.cooperation.programme.ChangeProgramme;
import org.caravanserai.cooperation.programme.ProgrammeForm;
import org.caravanserai.cooperation.programme.RegisterProgramme;
import org.caravanserai.cooperation.registry.EntryForm;
import org.caravanserai.domain.cooperation.programme.ProgrammeView;
import org.caravanserai.domain.cooperation.registry.EntryDetails;
import org.caravanserai.domain.cooperation.registry.EntryKind;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.web.cooperation.registry.EntryFormPart;
import org.jspecify.annotations.Nullable;

/** The form of a joint programme. */
@RequestScoped
class ProgrammeFormPart implements EntryFormPart<ProgrammeForm> {

    private final RegisterProgramme register;
    private final ChangeProgramme change;

    @Inject
    ProgrammeFormPart(RegisterProgramme register, ChangeProgramme change) {
        this.register = register;
        this.change = change;
    }

    @Override
    public EntryKind entryKind() {
        return EntryKind.PROGRAMME;
    }

    @Override
    public Class<ProgrammeForm> type() {
        return ProgrammeForm.class;
    }

    @Override
    public ProgrammeForm known(EntryForm shared, EntryDetails details) {
        return ProgrammeForm.of(shared, (ProgrammeView) details);
    }

    @Override
    public String register(ProgrammeForm form) {
        return register.execute(form);
    }

    @Override
    public void change(Slug slug, @Nullable Long read, ProgrammeForm form) {
        change.execute(slug, read, form);
    }

    @Override
    public List<String> lists() {
        return List.of("shares");
    }
}
