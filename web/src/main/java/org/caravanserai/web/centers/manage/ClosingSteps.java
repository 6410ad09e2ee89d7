package org.caravanserai.web.centers.manage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.caravanserai.centers.center.CloseCenter;
import org.caravanserai.centers.center.PlanTeachOut;
import org.caravanserai.domain.centers.center.TeachOutMeasure;
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

    private @Nullable TeachOutMeasure measure = TeachOutMeasure.FINISH;

    private @Nullable String carrier;

    private @Nullable String custodian;

    private @Nullable String assets;

    private @Nullable String accounts;

    @Inject
    ClosingSteps(PlanTeachOut plan, CloseCenter close, Notices notices, RequestParameters parameters, Texts texts) {
        this.plan = plan;
        this.close = close;
        this.notices = notices;
        this.parameters = parameters;
        this.texts = texts;
    }

    public List<SelectItem> getMeasures() {
        return Arrays.stream(TeachOutMeasure.values())
                .map(each -> new SelectItem(each, texts.of("centers.measure." + each.name())))
                .toList();
    }

    public void plan() {
        plan.execute(
                parameters.slug(), Objects.requireNonNullElse(classCode, ""), Objects.requireNonNull(measure), carrier);
        done("centers.done.planned", "/closing");
    }

    public void close() {
        close.execute(parameters.slug(), new CloseCenter.Command(custodian, assets, accounts));
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

    public @Nullable TeachOutMeasure getMeasure() {
        return measure;
    }

    public void setMeasure(@Nullable TeachOutMeasure measure) {
        this.measure = measure;
    }

    public @Nullable String getCarrier() {
        return carrier;
    }

    public void setCarrier(@Nullable String carrier) {
        this.carrier = carrier;
    }

    public @Nullable String getCustodian() {
        return custodian;
    }

    public void setCustodian(@Nullable String custodian) {
        this.custodian = custodian;
    }

    public @Nullable String getAssets() {
        return assets;
    }

    public void setAssets(@Nullable String assets) {
        this.assets = assets;
    }

    public @Nullable String getAccounts() {
        return accounts;
    }

    public void setAccounts(@Nullable String accounts) {
        this.accounts = accounts;
    }
}
