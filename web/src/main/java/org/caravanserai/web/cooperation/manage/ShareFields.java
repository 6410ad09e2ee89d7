package org.caravanserai.web.cooperation.manage;

import org.caravanserai.cooperation.programme.ProgrammeForm;
import org.caravanserai.domain.cooperation.programme.ProgrammeView;
import org.caravanserai.web.shell.FormRow;
import org.jspecify.annotations.Nullable;

/** A share of a curriculum, as fields of the form. */
public class ShareFields implements FormRow {

    private @Nullable String organization;
    private @Nullable String percent;
    private boolean awards;

    static ShareFields of(ProgrammeView.ShareLine share) {
        var fields = new ShareFields();
        fields.organization = share.organization();
        fields.percent = String.valueOf(share.percent());
        fields.awards = share.awards();
        return fields;
    }

    static ShareFields of(ProgrammeForm.ShareForm typed) {
        var fields = new ShareFields();
        fields.organization = typed.organization();
        fields.percent = typed.percent() == null ? null : String.valueOf(typed.percent());
        fields.awards = Boolean.TRUE.equals(typed.awards());
        return fields;
    }

    /** What is no number cannot be a share, and is refused as one that is too small. */
    ProgrammeForm.ShareForm form() {
        var text = percent;
        Integer number = !FormTexts.isWritten(text)
                ? null
                : text != null && text.strip().matches("\\d{1,3}")
                        ? Integer.valueOf(text.strip())
                        : Integer.valueOf(-1);
        return new ProgrammeForm.ShareForm(organization, number, awards);
    }

    @Override
    public boolean isMeant() {
        return FormTexts.isWritten(organization) || FormTexts.isWritten(percent);
    }

    public @Nullable String getOrganization() {
        return organization;
    }

    public void setOrganization(@Nullable String organization) {
        this.organization = organization;
    }

    public @Nullable String getPercent() {
        return percent;
    }

    public void setPercent(@Nullable String percent) {
        this.percent = percent;
    }

    public boolean isAwards() {
        return awards;
    }

    public void setAwards(boolean awards) {
        this.awards = awards;
    }
}
