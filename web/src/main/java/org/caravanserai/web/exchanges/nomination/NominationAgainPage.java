package org.caravanserai.web.exchanges.nomination;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import java.util.UUID;
import org.caravanserai.domain.exchanges.nomination.StudentFacts;
import org.caravanserai.domain.shared.Conflict;
import org.caravanserai.exchanges.nomination.NomineeDraft;
import org.caravanserai.exchanges.nomination.ProposeAgain;
import org.caravanserai.exchanges.nomination.ProposeAgain.NominationProposal;
import org.caravanserai.platform.forms.Form;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The form by which the sending side changes a nomination and hands it in again. */
@Named
@RequestScoped
public class NominationAgainPage {

    private final ProposeAgain propose;
    private final NominationPage page;
    private final Notices notices;
    private final RequestParameters parameters;
    private @Nullable Form<NominationProposal> form;

    @Inject
    NominationAgainPage(ProposeAgain propose, NominationPage page, Notices notices, RequestParameters parameters) {
        this.propose = propose;
        this.page = page;
        this.notices = notices;
        this.parameters = parameters;
    }

    public void save() {
        getForm().put("proposalId", shown());
        var code = page.getNomination().code();
        var wanted = getForm().read();
        var person = wanted.person();
        propose.execute(new ProposeAgain.Command(
                code,
                wanted.proposalId(),
                wanted.term(),
                person.nominee(),
                wanted.note(),
                Objects.requireNonNullElse(person.facts(), StudentFacts.NONE)));
        notices.done("exchanges.done.proposedAgain");
        Faces.redirect("/manage/exchanges/nominations/%s", code);
    }

    /** The proposal that the page has shown: its id comes with the form. */
    private UUID shown() {
        try {
            return UUID.fromString(parameters.text("proposal"));
        } catch (IllegalArgumentException nonsense) {
            throw new Conflict("stale-proposal");
        }
    }

    /** Of the person as nominated; empty for somebody who has none, to whom none can be given here. */
    public String getAddress() {
        return page.getNomination().address();
    }

    public Form<NominationProposal> getForm() {
        if (form == null) {
            var known = page.getNomination();
            form = Form.of(
                    NominationProposal.class,
                    new NominationProposal(known.proposal(), known.term(), NomineeDraft.of(known), null));
        }
        return form;
    }
}
