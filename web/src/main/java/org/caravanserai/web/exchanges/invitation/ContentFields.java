package org.caravanserai.web.exchanges.invitation;

import java.time.LocalDate;
import org.caravanserai.domain.exchanges.invitation.InvitationContent;
import org.jspecify.annotations.Nullable;

/** Content of an invitation as fields of the form. */
public class ContentFields {

    private @Nullable String purpose;
    private @Nullable String unit;
    private @Nullable String funding;
    private @Nullable LocalDate startsOn;
    private @Nullable LocalDate endsOn;

    InvitationContent content() {
        return new InvitationContent(purpose, unit, funding, startsOn, endsOn);
    }

    public @Nullable String getPurpose() {
        return purpose;
    }

    public void setPurpose(@Nullable String purpose) {
        this.purpose = purpose;
    }

    public @Nullable String getUnit() {
        return unit;
    }

    public void setUnit(@Nullable String unit) {
        this.unit = unit;
    }

    public @Nullable String getFunding() {
        return funding;
    }

    public void setFunding(@Nullable String funding) {
        this.funding = funding;
    }

    public @Nullable LocalDate getStartsOn() {
        return startsOn;
    }

    public void setStartsOn(@Nullable LocalDate startsOn) {
        this.startsOn = startsOn;
    }

    public @Nullable LocalDate getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(@Nullable LocalDate endsOn) {
        this.endsOn = endsOn;
    }
}
