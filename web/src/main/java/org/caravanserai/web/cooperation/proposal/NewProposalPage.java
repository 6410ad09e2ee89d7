package org.caravanserai.web.cooperation.proposal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.cooperation.proposal.MakeProposal;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.cooperation.proposal.Proposal;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.access.PermissionCheck;
import org.caravanserai.platform.forms.Form;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.PageContext;
import org.caravanserai.web.shell.RequestParameters;
import org.omnifaces.util.Faces;

/** The form of a new proposal; the event that it comes from can stand in the address. */
@Named
@RequestScoped
public class NewProposalPage {

    private final MakeProposal make;
    private final CurrentCaller caller;
    private final Notices notices;
    private final Form<Proposal.Draft> form = Form.of(Proposal.Draft.class);

    @Inject
    NewProposalPage(
            MakeProposal make,
            CurrentCaller caller,
            Notices notices,
            PageContext pageContext,
            RequestParameters parameters) {
        this.make = make;
        this.caller = caller;
        this.notices = notices;
        form.put("language", pageContext.getLanguage());
        form.put("event", parameters.textOrNull("event"));
        form.put("named", true);
    }

    /** Only who is signed in gets to the form; others are asked to sign in first. */
    public void requireSignedIn() {
        PermissionCheck.require(Permission.SIGNED_IN, caller.get());
    }

    public void send() {
        var code = make.execute(form.read());
        notices.done("cooperation.proposal.sent");
        Faces.redirect("/proposals/%s", code);
    }

    public Form<Proposal.Draft> getForm() {
        return form;
    }
}
