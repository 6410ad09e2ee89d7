package org.caravanserai.web.cooperation.proposal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.caravanserai.cooperation.proposal.MyProposals;
import org.caravanserai.domain.cooperation.proposal.ProposalFilter;
import org.caravanserai.domain.cooperation.proposal.ProposalRow;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.platform.access.CurrentCaller;
import org.jspecify.annotations.Nullable;

/** What the person who is signed in has proposed, and what has become of it. */
@Named
@RequestScoped
public class MyProposalsPanel {

    private static final int MOST = 50;

    private final MyProposals mine;
    private final CurrentCaller caller;
    private @Nullable List<ProposalRow> rows;

    @Inject
    MyProposalsPanel(MyProposals mine, CurrentCaller caller) {
        this.mine = mine;
        this.caller = caller;
    }

    /** The newest ones first; nothing for a visitor. */
    public List<ProposalRow> getRows() {
        var found = rows;
        if (found == null) {
            found = caller.get().accountId() == null
                    ? List.of()
                    : mine.execute(ProposalFilter.ALL, PageRequest.first(MOST)).items();
            rows = found;
        }
        return found;
    }
}
