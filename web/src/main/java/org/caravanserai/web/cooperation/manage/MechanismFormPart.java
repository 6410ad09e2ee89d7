package org.caravanserai.web.cooperation.manage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caravanserai.cooperation.mechanism.ChangeMechanism;
import org.caravanserai.cooperation.mechanism.MechanismForm;
import org.caravanserai.cooperation.mechanism.RegisterMechanism;
import org.caravanserai.cooperation.registry.EntryForm;
import org.caravanserai.cooperation.registry.RecordForm;
import org.caravanserai.domain.cooperation.mechanism.MechanismView;
import org.caravanserai.domain.cooperation.registry.EntryDetails;
import org.caravanserai.domain.cooperation.registry.EntryKind;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.levels.LevelScales;
import org.jspecify.annotations.Nullable;

/** Fields that only the form of a mechanism has. */
@Named
@RequestScoped
public class MechanismFormPart implements EntryFormPart {

    private final RegisterMechanism register;
    private final ChangeMechanism change;

    private final LevelScales scales;
    private @Nullable String kind;

    private @Nullable String everyMonths;
    private final Map<String, @Nullable String> scholarship = new HashMap<>();

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
    public void show(@Nullable EntryDetails details) {
        if (details instanceof MechanismView mechanism) {
            kind = mechanism.kind().name();
            everyMonths = mechanism.everyMonths() == null ? null : String.valueOf(mechanism.everyMonths());
            show(mechanism.scholarship());
        }
    }

    private void show(MechanismView.@Nullable Offer offered) {
        if (offered == null) {
            return;
        }
        scholarship.put("places", offered.places() == null ? null : String.valueOf(offered.places()));
        var needed = offered.needed();
        if (needed != null) {
            scholarship.put("language", needed.language().value());
            scholarship.put("scheme", needed.scheme() + " " + needed.schemeVersion());
            scholarship.put("level", needed.level());
        }
    }

    /** The scales of levels, by code and version. */
    public List<SelectItem> getScales() {
        return scales.inUse().stream()
                .map(scale -> new SelectItem(scale.name()))
                .toList();
    }

    @Override
    public void show(RecordForm typed) {
        if (typed instanceof MechanismForm form) {
            kind = form.kind();
            everyMonths = form.everyMonths();
            var offered = form.scholarship();
            if (offered != null) {
                scholarship.put("places", offered.places());
                scholarship.put("language", offered.language());
                scholarship.put("scheme", offered.scheme());
                scholarship.put("level", offered.level());
            }
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
    public MechanismForm form(EntryForm shared) {
        return new MechanismForm(
                shared,
                kind,
                everyMonths,
                new MechanismForm.ScholarshipForm(
                        scholarship.get("places"),
                        scholarship.get("language"),
                        scholarship.get("scheme"),
                        scholarship.get("level")));
    }

    /** Places, language, scheme and level of a scholarship scheme. */
    public Map<String, @Nullable String> getScholarship() {
        return scholarship;
    }

    public @Nullable String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = kind;
    }

    public @Nullable String getEveryMonths() {
        return everyMonths;
    }

    public void setEveryMonths(@Nullable String everyMonths) {
        this.everyMonths = everyMonths;
    }
}
