package org.caravanserai.web.exchanges.office;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.exchanges.office.SaveOffice;
import org.caravanserai.exchanges.office.ShowOffice;
import org.caravanserai.web.exchanges.unit.UnitsPage;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.omnifaces.util.Faces;

/** Form of the office's fact sheet. */
@Named
@RequestScoped
public class OfficePage {

    private final UnitsPage units;
    private final ShowOffice show;
    private final SaveOffice save;
    private final RequestParameters parameters;
    private final Notices notices;

    @SuppressWarnings("NullAway.Init")
    private OfficeFields fields;

    private long version;

    @Inject
    OfficePage(UnitsPage units, ShowOffice show, SaveOffice save, RequestParameters parameters, Notices notices) {
        this.units = units;
        this.show = show;
        this.save = save;
        this.parameters = parameters;
        this.notices = notices;
    }

    @PostConstruct
    void read() {
        var shown = show.execute(organization());
        version = shown.version();
        fields = new OfficeFields(shown.sheet());
    }

    private Slug organization() {
        return Slug.of(units.getOrganization().slug());
    }

    public void save() {
        var seen = parameters.text("version");
        try {
            save.execute(new SaveOffice.Command(
                    organization(), fields.form(), seen.matches("\\d{1,18}") ? Long.parseLong(seen) : version));
        } catch (Invalid refusal) {
            throw fields.byRow(refusal);
        }
        notices.done("exchanges.office.saved");
        Faces.redirect(
                "/manage/exchanges/office?organization=%s", organization().value());
    }

    public OfficeFields getFields() {
        return fields;
    }

    public long getVersion() {
        return version;
    }
}
