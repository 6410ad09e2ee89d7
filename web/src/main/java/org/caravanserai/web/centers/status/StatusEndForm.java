package org.caravanserai.web.centers.status;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.caravanserai.centers.status.EndCenterStatus;
import org.caravanserai.centers.status.EndCenterStatus.StatusEnd;
import org.caravanserai.domain.centers.status.CenterStatus;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.platform.forms.Form;
import org.caravanserai.web.centers.CenterAddress;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.caravanserai.web.shell.Texts;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Form for ending a status of a center. */
@Named("centerStatusEnd")
@RequestScoped
public class StatusEndForm {

    private final EndCenterStatus end;
    private final CenterStatusPanel panel;
    private final Notices notices;
    private final RequestParameters parameters;
    private final Texts texts;

    private @Nullable String status;

    private final Form<StatusEnd> form = Form.of(StatusEnd.class);

    @Inject
    StatusEndForm(
            EndCenterStatus end, CenterStatusPanel panel, Notices notices, RequestParameters parameters, Texts texts) {
        this.end = end;
        this.panel = panel;
        this.notices = notices;
        this.parameters = parameters;
        this.texts = texts;
    }

    public void end() {
        if (status == null || status.isBlank()) {
            throw new Invalid("ended", "required");
        }
        end.execute(parameters.slug(), CenterAddress.id(status), form.read());
        notices.done("centers.status.ended");
        Faces.redirect("/manage/centers/%s/dossier", parameters.slug().value());
    }

    /** Statuses without a last day, to choose from. */
    public List<SelectItem> getOpen() {
        return panel.getLines().stream()
                .map(line -> line.status())
                .filter(each -> each.until() == null)
                .map(each -> new SelectItem(each.id().toString(), label(each)))
                .toList();
    }

    private String label(CenterStatus each) {
        var kind = texts.of("centers.statusKind." + each.kind());
        return each.scheme().isEmpty() ? kind : kind + " · " + each.scheme();
    }

    public @Nullable String getStatus() {
        return status;
    }

    public void setStatus(@Nullable String status) {
        this.status = status;
    }

    public Form<StatusEnd> getForm() {
        return form;
    }
}
