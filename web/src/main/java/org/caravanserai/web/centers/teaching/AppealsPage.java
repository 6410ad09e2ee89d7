package org.caravanserai.web.centers.teaching;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caravanserai.centers.assessment.DecideAppeal;
import org.caravanserai.centers.assessment.ShowAppeals;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.platform.forms.FormFields;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Appeals against marks of a class, and the decision on one. */
@Named
@RequestScoped
public class AppealsPage {

    private final ShowAppeals show;
    private final DecideAppeal decide;
    private final RequestParameters parameters;
    private final Notices notices;

    private @Nullable List<ShowAppeals.Shown> appeals;

    private final Map<String, String> typed = new HashMap<>();

    @Inject
    AppealsPage(ShowAppeals show, DecideAppeal decide, RequestParameters parameters, Notices notices) {
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
        var fields = new FormFields();
        var text = typed.get("points");
        var points = fields.decimal("points", text == null ? null : text.replace(',', '.'));
        fields.throwIfAny();
        decide.execute(getOne().appeal().id(), points, typed.get("answer"));
        notices.done("centers.appeal.decided");
        Faces.redirect("/manage/classes/%s/appeals", parameters.text("code"));
    }

    /** The entered values by field. */
    public Map<String, String> getTyped() {
        return typed;
    }
}
