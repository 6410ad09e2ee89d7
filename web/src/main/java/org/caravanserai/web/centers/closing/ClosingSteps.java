package org.caravanserai.web.centers.closing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.caravanserai.centers.center.CloseCenter;
import org.caravanserai.centers.center.CloseCenter.Settlement;
import org.caravanserai.centers.center.PlanTeachOut;
import org.caravanserai.centers.center.PlanTeachOut.TeachOut;
import org.caravanserai.domain.centers.center.TeachOutMeasure;
import org.caravanserai.platform.forms.Form;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.caravanserai.web.shell.Texts;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Measures for the classes of a closing center, and its last step. */
@Named
@RequestScoped
public class ClosingSteps {

    private final PlanTeachOut plan;
    private final CloseCenter close;
    private final Notices notices;
    private final RequestParameters parameters;
    private final Texts texts;

    private @Nullable String classCode;

    private final Form<TeachOut> teachOut = Form.of(TeachOut.class);
    private final Form<Settlement> settlement = Form.of(Settlement.class);

    @Inject
    ClosingSteps(PlanTeachOut plan, CloseCenter close, Notices notices, RequestParameters parameters, Texts texts) {
        this.plan = plan;
        this.close = close;
        this.notices = notices;
        this.parameters = parameters;
        this.texts = texts;
        teachOut.put("measure", TeachOutMeasure.FINISH.name());
    }

    public List<SelectItem> getMeasures() {
        return Arrays.stream(TeachOutMeasure.values())
                .map(each -> new SelectItem(each.name(), texts.of("centers.measure." + each.name())))
                .toList();
    }

    public void plan() {
        plan.execute(parameters.slug(), Objects.requireNonNullElse(classCode, ""), teachOut.read());
        done("centers.done.planned", "/closing");
    }

    public void close() {
        close.execute(parameters.slug(), settlement.read());
        done("centers.done.closed", "");
    }

    private void done(String text, String part) {
        notices.done(text);
        Faces.redirect("/manage/centers/%s" + part, parameters.slug().value());
    }

    public @Nullable String getClassCode() {
        return classCode;
    }

    public void setClassCode(@Nullable String classCode) {
        this.classCode = classCode;
    }

    public Form<TeachOut> getTeachOut() {
        return teachOut;
    }

    public Form<Settlement> getSettlement() {
        return settlement;
    }
}
