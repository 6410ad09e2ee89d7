package org.caravanserai.web.cooperation.alliance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.caravanserai.cooperation.alliance.AllianceForm;
import org.caravanserai.cooperation.alliance.ChangeAlliance;
import org.caravanserai.cooperation.alliance.RegisterAlliance;
import org.caravanserai.cooperation.registry.EntryForm;
import org.caravanserai.domain.cooperation.alliance.AllianceView;
import org.caravanserai.domain.cooperation.registry.EntryDetails;
import org.caravanserai.domain.cooperation.registry.EntryKind;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.web.cooperation.registry.EntryFormPart;
import org.jspecify.annotations.Nullable;

/** The form of an alliance. */
@RequestScoped
class AllianceFormPart implements EntryFormPart<AllianceForm> {

    private final RegisterAlliance register;
    private final ChangeAlliance change;

    @Inject
    AllianceFormPart(RegisterAlliance register, ChangeAlliance change) {
        this.register = register;
        this.change = change;
    }

    @Override
    public EntryKind entryKind() {
        return EntryKind.ALLIANCE;
    }

    @Override
    public Class<AllianceForm> type() {
        return AllianceForm.class;
    }

    @Override
    public AllianceForm known(EntryForm shared, EntryDetails details) {
        var alliance = (AllianceView) details;
        return new AllianceForm(shared, alliance.kind(), alliance.charter());
    }

    @Override
    public String register(AllianceForm form) {
        return register.execute(form);
    }

    @Override
    public void change(Slug slug, @Nullable Long read, AllianceForm form) {
        change.execute(slug, read, form);
    }
}
