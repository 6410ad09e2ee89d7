package org.caravanserai.web.cooperation.manage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import org.caravanserai.cooperation.alliance.AllianceForm;
import org.caravanserai.cooperation.alliance.ChangeAlliance;
import org.caravanserai.cooperation.alliance.RegisterAlliance;
import org.caravanserai.cooperation.registry.EntryForm;
import org.caravanserai.cooperation.registry.RecordForm;
import org.caravanserai.domain.cooperation.alliance.AllianceView;
import org.caravanserai.domain.cooperation.registry.EntryDetails;
import org.caravanserai.domain.cooperation.registry.EntryKind;
import org.caravanserai.domain.shared.Slug;
import org.jspecify.annotations.Nullable;

/** Fields that only the form of an alliance has. */
@Named
@RequestScoped
public class AllianceFormPart implements EntryFormPart {

    private final RegisterAlliance register;
    private final ChangeAlliance change;

    private @Nullable String kind;

    private final Map<String, String> charter = new HashMap<>();

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
    public void show(@Nullable EntryDetails details) {
        if (details instanceof AllianceView alliance) {
            kind = alliance.kind().name();
            charter.putAll(alliance.charter().texts());
        }
    }

    @Override
    public void show(RecordForm typed) {
        if (typed instanceof AllianceForm form) {
            kind = form.kind();
            charter.putAll(FormTexts.texts(form.charter()));
        }
    }

    @Override
    public AllianceForm form(EntryForm shared) {
        return new AllianceForm(shared, kind, charter);
    }

    @Override
    public String register(EntryForm shared) {
        return register.execute(form(shared));
    }

    @Override
    public void change(Slug slug, @Nullable Long read, EntryForm shared) {
        change.execute(slug, read, form(shared));
    }

    public @Nullable String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = kind;
    }

    public Map<String, String> getCharter() {
        return charter;
    }
}
