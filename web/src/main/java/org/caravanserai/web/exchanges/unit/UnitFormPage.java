package org.caravanserai.web.exchanges.unit;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.domain.exchanges.units.UnitRow;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.exchanges.units.AddUnit;
import org.caravanserai.exchanges.units.AddUnit.NewUnit;
import org.caravanserai.exchanges.units.ChangeUnit;
import org.caravanserai.exchanges.units.ChangeUnit.ChangedUnit;
import org.caravanserai.platform.forms.Form;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The form of one unit: the one that the parameter {@code unit} names, or a new one, perhaps below {@code under}. */
@Named
@RequestScoped
public class UnitFormPage {

    private final UnitsPage page;
    private final AddUnit add;
    private final ChangeUnit change;
    private final RequestParameters parameters;
    private final Notices notices;

    private @Nullable UnitRow unit;
    private Form<NewUnit> form = Form.of(NewUnit.class);

    @Inject
    UnitFormPage(UnitsPage page, AddUnit add, ChangeUnit change, RequestParameters parameters, Notices notices) {
        this.page = page;
        this.add = add;
        this.change = change;
        this.parameters = parameters;
        this.notices = notices;
    }

    @PostConstruct
    void read() {
        unit = page.unit(parameters.textOrNull("unit"));
        if (unit == null) {
            form.put("parent", parameters.textOrNull("under"));
        } else {
            form = Form.of(NewUnit.class, new NewUnit(unit.code(), unit.name(), unit.parent()));
        }
    }

    /** Null for a new one. */
    public @Nullable UnitRow getUnit() {
        return unit;
    }

    public void save() {
        var draft = form.read();
        var code = draft.code();
        if (unit == null) {
            code = add.execute(organization(), draft);
            notices.done("exchanges.units.added");
        } else {
            change.execute(organization(), code, new ChangedUnit(draft.name(), draft.parent(), version()));
            notices.done("exchanges.units.saved");
        }
        Faces.redirect(
                "/manage/exchanges/units?organization=%s&unit=%s",
                organization().value(), code);
    }

    private Slug organization() {
        return Slug.of(page.getOrganization().slug());
    }

    private @Nullable Integer version() {
        var seen = parameters.text("version");
        return seen.matches("\\d{1,9}") ? Integer.valueOf(seen) : null;
    }

    public Form<NewUnit> getForm() {
        return form;
    }
}
