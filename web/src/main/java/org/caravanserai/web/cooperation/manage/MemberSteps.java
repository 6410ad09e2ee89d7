package org.caravanserai.web.cooperation.manage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.caravanserai.cooperation.alliance.AdmitMember;
import org.caravanserai.cooperation.alliance.EndMembership;
import org.caravanserai.cooperation.alliance.EndMembership.AllianceDeparture;
import org.caravanserai.cooperation.registry.EntryForm;
import org.caravanserai.platform.forms.Form;
import org.jspecify.annotations.Nullable;

/** Members of an alliance are admitted and leave. */
@Named
@RequestScoped
public class MemberSteps {

    private final AdmitMember admit;
    private final EndMembership end;
    private final EntryStep step;

    private @Nullable String organization;

    private @Nullable String role;

    private @Nullable LocalDate since;

    private @Nullable LocalDate until;

    private final Form<AllianceDeparture> departure = Form.of(AllianceDeparture.class);

    @Inject
    MemberSteps(AdmitMember admit, EndMembership end, EntryStep step) {
        this.admit = admit;
        this.end = end;
        this.step = step;
    }

    public void admit() {
        admit.execute(
                step.slug(),
                new EntryForm.PartyForm(
                        role, null, organization, null, null, FormTexts.of(since), FormTexts.of(until), null));
        step.done("cooperation.step.admitted");
    }

    public void end() {
        end.execute(step.slug(), departure.read());
        step.done("cooperation.step.ended");
    }

    public @Nullable String getOrganization() {
        return organization;
    }

    public void setOrganization(@Nullable String organization) {
        this.organization = organization;
    }

    public @Nullable String getRole() {
        return role;
    }

    public void setRole(@Nullable String role) {
        this.role = role;
    }

    public @Nullable LocalDate getSince() {
        return since;
    }

    public void setSince(@Nullable LocalDate since) {
        this.since = since;
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDate until) {
        this.until = until;
    }

    public Form<AllianceDeparture> getDeparture() {
        return departure;
    }
}
