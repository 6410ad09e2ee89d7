package org.caravanserai.web.cooperation.manage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Stream;
import org.caravanserai.cooperation.programme.ChangeProgramme;
import org.caravanserai.cooperation.programme.ProgrammeForm;
import org.caravanserai.cooperation.programme.RegisterProgramme;
import org.caravanserai.cooperation.registry.EntryForm;
import org.caravanserai.cooperation.registry.RecordForm;
import org.caravanserai.domain.cooperation.programme.ProgrammeView;
import org.caravanserai.domain.cooperation.registry.EntryDetails;
import org.caravanserai.domain.cooperation.registry.EntryKind;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.web.shell.FormRows;
import org.jspecify.annotations.Nullable;

/** Fields that only the form of a joint programme has. */
@Named
@RequestScoped
public class ProgrammeFormPart implements EntryFormPart {

    private static final int SPARE = 3;

    private final RegisterProgramme register;
    private final ChangeProgramme change;
    private final ProgrammeFields fields = new ProgrammeFields();
    private final FormRows<ShareFields> shares = new FormRows<>("shares", "percent");

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
    public void show(@Nullable EntryDetails details) {
        var known = Stream.<ShareFields>of();
        if (details instanceof ProgrammeView programme) {
            fields.show(programme);
            known = programme.shares().stream().map(ShareFields::of);
        }
        shares.show(known, SPARE, ShareFields::new);
    }

    @Override
    public void show(RecordForm typed) {
        if (typed instanceof ProgrammeForm form) {
            fields.show(form);
            shares.show(FormTexts.rows(form.shares()).map(ShareFields::of), SPARE, ShareFields::new);
        }
    }

    @Override
    public String register(EntryForm shared) {
        return register.execute(form(shared));
    }

    @Override
    public void change(Slug slug, @Nullable Long read, EntryForm shared) {
        change.execute(slug, read, form(shared));
    }

    @Override
    public ProgrammeForm form(EntryForm shared) {
        return new ProgrammeForm(
                shared,
                fields.getKind(),
                fields.getLevel(),
                fields.getQuota(),
                FormTexts.of(fields.getAgreementEnds()),
                FormTexts.of(fields.getLastCohortEnds()),
                shares.forms(ShareFields::form));
    }

    @Override
    public Stream<FormRows<?>> rows() {
        return Stream.of(shares);
    }

    public ProgrammeFields getFields() {
        return fields;
    }

    public FormRows<ShareFields> getShares() {
        return shares;
    }
}
