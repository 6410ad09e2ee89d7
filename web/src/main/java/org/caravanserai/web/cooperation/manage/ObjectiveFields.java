package org.caravanserai.web.cooperation.manage;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.caravanserai.cooperation.project.ProjectPlanForm;
import org.caravanserai.domain.cooperation.project.ProjectView;
import org.caravanserai.web.shell.FormRow;
import org.jspecify.annotations.Nullable;

/** An objective of a project, as fields of the form. */
public class ObjectiveFields implements FormRow {

    private final Map<String, String> statement = new HashMap<>();
    private @Nullable String unit;
    private @Nullable String baseline;
    private @Nullable String target;
    private @Nullable String actual;
    private @Nullable LocalDate due;
    private @Nullable String owner;

    static ObjectiveFields of(ProjectView.ObjectiveLine objective) {
        var fields = new ObjectiveFields();
        fields.statement.putAll(objective.statement().texts());
        fields.unit = objective.unit();
        fields.baseline = objective.baseline().toPlainString();
        fields.target = objective.target().toPlainString();
        fields.actual = objective.actual() == null ? null : objective.actual().toPlainString();
        fields.due = objective.due();
        fields.owner = objective.owner();
        return fields;
    }

    ProjectPlanForm.ObjectiveForm form() {
        return new ProjectPlanForm.ObjectiveForm(statement, unit, baseline, target, actual, FormTexts.of(due), owner);
    }

    @Override
    public boolean isMeant() {
        return FormTexts.isWritten(statement) || FormTexts.isWritten(target);
    }

    public Map<String, String> getStatement() {
        return statement;
    }

    public @Nullable String getUnit() {
        return unit;
    }

    public void setUnit(@Nullable String unit) {
        this.unit = unit;
    }

    public @Nullable String getBaseline() {
        return baseline;
    }

    public void setBaseline(@Nullable String baseline) {
        this.baseline = baseline;
    }

    public @Nullable String getTarget() {
        return target;
    }

    public void setTarget(@Nullable String target) {
        this.target = target;
    }

    public @Nullable String getActual() {
        return actual;
    }

    public void setActual(@Nullable String actual) {
        this.actual = actual;
    }

    public @Nullable LocalDate getDue() {
        return due;
    }

    public void setDue(@Nullable LocalDate due) {
        this.due = due;
    }

    public @Nullable String getOwner() {
        return owner;
    }

    public void setOwner(@Nullable String owner) {
        this.owner = owner;
    }
}
