package org.caravanserai.web.cooperation.mechanism;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.caravanserai.cooperation.mechanism.ChangeMechanism;
import org.caravanserai.cooperation.mechanism.MechanismForm;
import org.caravanserai.cooperation.mechanism.RegisterMechanism;
import org.caravanserai.cooperation.registry.EntryForm;
import org.caravanserai.domain.cooperation.mechanism.MechanismView;
import org.caravanserai.domain.cooperation.registry.EntryDetails;
import org.caravanserai.domain.cooperation.registry.EntryKind;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.levels.LevelScales;
import org.caravanserai.web.cooperation.registry.EntryFormPart;
import org.jspecify.annotations.Nullable;

/** The form of a mechanism. */
@Named
@RequestScoped
public class MechanismFormPart implements EntryFormPart<MechanismForm> {

    private final RegisterMechanism register;
    private final ChangeMechanism change;
    private final LevelScales scales;

    @Inject
    MechanismFormPart(RegisterMechanism register, ChangeMechanism change, LevelScales scales) {
        this.register = register;
        this.change = change;
        this.scales = scales;
    }

    @Override
    public EntryKind entryKind() {
        return EntryKind.MECHANISM;
    }

    @Override
    public Class<MechanismForm> type() {
        return MechanismForm.class;
    }

    @Override
    public MechanismForm known(EntryForm shared, EntryDetails details) {
        return MechanismForm.of(shared, (MechanismView) details);
    }

    @Override
    public String register(MechanismForm form) {
        return register.execute(form);
    }

    @Override
    public void change(Slug slug, @Nullable Long read, MechanismForm form) {
        change.execute(slug, read, form);
    }

    /** The scales of levels, by code and version. */
    public List<SelectItem> getScales() {
        return scales.inUse().stream()
                .map(scale -> new SelectItem(scale.name()))
                .toList();
    }
}
