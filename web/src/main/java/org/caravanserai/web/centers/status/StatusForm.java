package org.caravanserai.web.centers.status;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.caravanserai.centers.status.GrantCenterStatus;
import org.caravanserai.centers.status.GrantCenterStatus.StatusDraft;
import org.caravanserai.domain.centers.status.StatusKind;
import org.caravanserai.platform.forms.Form;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.caravanserai.web.shell.Texts;
import org.omnifaces.util.Faces;

/** Form for recording a status of a center for a period. */
@Named("centerStatusForm")
@RequestScoped
public class StatusForm {

    private final GrantCenterStatus grant;
    private final Notices notices;
    private final RequestParameters parameters;
    private final Texts texts;

    private final Form<StatusDraft> form = Form.of(StatusDraft.class);

    @Inject
    StatusForm(GrantCenterStatus grant, Notices notices, RequestParameters parameters, Texts texts) {
        this.grant = grant;
        this.notices = notices;
        this.parameters = parameters;
        this.texts = texts;
        form.put("kind", StatusKind.TEACHING.name());
    }

    public void grant() {
        grant.execute(parameters.slug(), form.read());
        notices.done("centers.status.granted");
        Faces.redirect("/manage/centers/%s/dossier", parameters.slug().value());
    }

    public List<SelectItem> getKinds() {
        return Arrays.stream(StatusKind.values())
                .map(each -> new SelectItem(each.name(), texts.of("centers.statusKind." + each)))
                .toList();
    }

    public Form<StatusDraft> getForm() {
        return form;
    }
}
