package org.caravanserai.web.centers.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.caravanserai.centers.assessment.FileAppeal;
import org.caravanserai.centers.assessment.FileAppeal.MarkAppealDraft;
import org.caravanserai.centers.assessment.MyAppeals;
import org.caravanserai.domain.centers.assessment.Assessment;
import org.caravanserai.domain.centers.assessment.MarkAppeal;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.platform.forms.Form;
import org.caravanserai.web.centers.teaching.SessionAddress;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** A learner's appeals in one course, and a new one. */
@Named
@RequestScoped
public class MyAppealsPanel {

    private final MyAppeals mine;
    private final FileAppeal file;
    private final RequestParameters parameters;
    private final Notices notices;

    private MyAppeals.@Nullable Shown shown;

    private final Form<MarkAppealDraft> form = Form.of(MarkAppealDraft.class);

    @Inject
    MyAppealsPanel(MyAppeals mine, FileAppeal file, RequestParameters parameters, Notices notices) {
        this.mine = mine;
        this.file = file;
        this.parameters = parameters;
        this.notices = notices;
    }

    public MyAppeals.Shown getShown() {
        if (shown == null) {
            shown = mine.execute(parameters.text("code"));
        }
        return shown;
    }

    /** The appeal against the mark in this assessment; null: none. */
    public @Nullable MarkAppeal of(UUID assessment) {
        return getShown().appeals().stream()
                .filter(each -> each.assessment().equals(assessment))
                .findFirst()
                .orElse(null);
    }

    /** Whether the learner can appeal against the mark in this assessment now. */
    public boolean isPossible(UUID assessment) {
        return getShown().possible().stream().anyMatch(each -> each.id().equals(assessment));
    }

    /** The assessment that the address names. */
    public Assessment getAssessment() {
        var id = SessionAddress.of(parameters.text("id"));
        return getShown().possible().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("not-found"));
    }

    public void file() {
        var code = parameters.text("code");
        form.put("assessment", SessionAddress.of(parameters.text("id")).toString());
        file.execute(code, form.read());
        notices.done("centers.appeal.filed");
        Faces.redirect("/my/courses/%s", code);
    }

    public Form<MarkAppealDraft> getForm() {
        return form;
    }
}
