package org.caravanserai.web.centers.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.caravanserai.centers.assessment.DecideMarkAppeal;
import org.caravanserai.centers.assessment.DecideMarkAppeal.MarkAppealDecision;
import org.caravanserai.centers.assessment.ShowAppeals;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.platform.forms.Form;
import org.caravanserai.web.centers.teaching.SessionAddress;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Appeals against marks of a class, and the decision on one. */
@Named
@RequestScoped
public class AppealsPage {

    private final ShowAppeals show;
    private final DecideMarkAppeal decide;
    private final RequestParameters parameters;
    private final Notices notices;

    private @Nullable List<ShowAppeals.Shown> appeals;

    private final Form<MarkAppealDecision> form = Form.of(MarkAppealDecision.class);

    @Inject
    AppealsPage(ShowAppeals show, DecideMarkAppeal decide, RequestParameters parameters, Notices notices) {
        this.show = show;
        this.decide = decide;
        this.parameters = parameters;
        this.notices = notices;
    }

    public List<ShowAppeals.Shown> getAppeals() {
        if (appeals == null) {
            appeals = show.execute(parameters.text("code"));
        }
        return appeals;
    }

    /** The one that the address names. */
    public ShowAppeals.Shown getOne() {
        var id = SessionAddress.of(parameters.text("id"));
        return getAppeals().stream()
                .filter(each -> each.appeal().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("not-found"));
    }

    public void decide() {
        form.computeIfPresent("points", (name, points) -> String.valueOf(points).replace(',', '.'));
        decide.execute(getOne().appeal().id(), form.read());
        notices.done("centers.appeal.decided");
        Faces.redirect("/manage/classes/%s/appeals", parameters.text("code"));
    }

    public Form<MarkAppealDecision> getForm() {
        return form;
    }
}
