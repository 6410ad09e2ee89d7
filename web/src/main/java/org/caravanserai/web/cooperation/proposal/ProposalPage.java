package org.caravanserai.web.cooperation.proposal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.cooperation.proposal.ProposalAccess;
import org.caravanserai.cooperation.proposal.ShowProposal;
import org.caravanserai.cooperation.proposal.WithdrawProposal;
import org.caravanserai.domain.cooperation.proposal.ProposalRow;
import org.caravanserai.domain.cooperation.proposal.ProposalStep;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** A proposal and its answer; its author can withdraw it here, and who answers finds the next step. */
@Named
@RequestScoped
public class ProposalPage {

    private final ShowProposal show;
    private final WithdrawProposal withdraw;
    private final ProposalAccess access;
    private final Notices notices;
    private final String code;
    private @Nullable ProposalRow proposal;

    @Inject
    ProposalPage(
            ShowProposal show,
            WithdrawProposal withdraw,
            ProposalAccess access,
            Notices notices,
            RequestParameters parameters) {
        this.show = show;
        this.withdraw = withdraw;
        this.access = access;
        this.notices = notices;
        this.code = parameters.text("code");
    }

    public ProposalRow getProposal() {
        var found = proposal;
        if (found == null) {
            found = show.execute(code);
            proposal = found;
        }
        return found;
    }

    public boolean isMine() {
        return access.isOwn(getProposal().account());
    }

    /** Whether its author can still take it back. */
    public boolean isWithdrawable() {
        return isMine() && getProposal().can(ProposalStep.WITHDRAW);
    }

    public boolean isAnswering() {
        return access.answers();
    }

    public void withdraw() {
        withdraw.execute(code);
        notices.done("cooperation.proposal.withdrawn");
        Faces.redirect("/proposals/%s", code);
    }
}
