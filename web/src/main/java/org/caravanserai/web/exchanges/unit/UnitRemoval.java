package org.caravanserai.web.exchanges.unit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.exchanges.units.RemoveUnit;
import org.caravanserai.web.shell.Notices;
import org.omnifaces.util.Faces;

/** Removes the unit whose form is shown. */
@Named
@RequestScoped
public class UnitRemoval {

    private final UnitFormPage form;
    private final UnitsPage page;
    private final RemoveUnit remove;
    private final Notices notices;

    @Inject
    UnitRemoval(UnitFormPage form, UnitsPage page, RemoveUnit remove, Notices notices) {
        this.form = form;
        this.page = page;
        this.remove = remove;
        this.notices = notices;
    }

    public void remove() {
        var organization = page.getOrganization().slug();
        remove.execute(
                Slug.of(organization), Objects.requireNonNull(form.getUnit()).code());
        notices.done("exchanges.units.removed");
        Faces.redirect("/manage/exchanges/units?organization=%s", organization);
    }
}
