package org.caravanserai.web.cooperation.manage;

import org.caravanserai.cooperation.project.ProjectPlanForm;
import org.caravanserai.domain.cooperation.project.ProjectView;
import org.caravanserai.web.shell.FormRow;
import org.jspecify.annotations.Nullable;

/** Fields for the contribution of a party to a project. */
public class ContributionFields implements FormRow {

    private @Nullable String organization;
    private @Nullable String kind;
    private @Nullable String pledged;
    private @Nullable String delivered;
    private @Nullable String unit;

    static ContributionFields of(ProjectView.ContributionLine contribution) {
        var fields = new ContributionFields();
        fields.organization = contribution.organization();
        fields.kind = contribution.kind().name();
        fields.pledged = contribution.pledged().toPlainString();
        fields.delivered = contribution.delivered().toPlainString();
        fields.unit = contribution.unit();
        return fields;
    }

    ProjectPlanForm.ContributionForm form() {
        return new ProjectPlanForm.ContributionForm(organization, kind, pledged, delivered, unit);
    }

    @Override
    public boolean isMeant() {
        return FormTexts.isWritten(organization) || FormTexts.isWritten(pledged);
    }

    public @Nullable String getOrganization() {
        return organization;
    }

    public void setOrganization(@Nullable String organization) {
        this.organization = organization;
    }

    public @Nullable String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = kind;
    }

    public @Nullable String getPledged() {
        return pledged;
    }

    public void setPledged(@Nullable String pledged) {
        this.pledged = pledged;
    }

    public @Nullable String getDelivered() {
        return delivered;
    }

    public void setDelivered(@Nullable String delivered) {
        this.delivered = delivered;
    }

    public @Nullable String getUnit() {
        return unit;
    }

    public void setUnit(@Nullable String unit) {
        this.unit = unit;
    }
}
