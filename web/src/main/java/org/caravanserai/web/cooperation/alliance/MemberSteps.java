package org.caravanserai.web.cooperation.alliance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.cooperation.alliance.AdmitMember;
import org.caravanserai.cooperation.alliance.EndMembership;
import org.caravanserai.cooperation.alliance.EndMembership.AllianceDeparture;
import org.caravanserai.cooperation.registry.EntryForm;
import org.caravanserai.platform.forms.Form;
import org.caravanserai.web.cooperation.registry.EntryStep;

/** Members of an alliance are admitted and leave. */
@Named
@RequestScoped
public class MemberSteps {

    private final AdmitMember admit;
    private final EndMembership end;
    private final EntryStep step;

    private final Form<EntryForm.PartyForm> member = Form.of(EntryForm.PartyForm.class);
    private final Form<AllianceDeparture> departure = Form.of(AllianceDeparture.class);

    @Inject
    MemberSteps(AdmitMember admit, EndMembership end, EntryStep step) {
        this.admit = admit;
        this.end = end;
        this.step = step;
    }

    public void admit() {
        admit.execute(step.slug(), member.read());
        step.done("cooperation.step.admitted");
    }

    public void end() {
        end.execute(step.slug(), departure.read());
        step.done("cooperation.step.ended");
    }

    public Form<EntryForm.PartyForm> getMember() {
        return member;
    }

    public Form<AllianceDeparture> getDeparture() {
        return departure;
    }
}
