package org.caravanserai.web.cooperation.proposal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.cooperation.proposal.BrowseProposals;
import org.caravanserai.domain.cooperation.proposal.ProposalRow;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;

/** The public list of proposals and their answers. */
@Named
@RequestScoped
public class ProposalsPage {

    private static final int SIZE = 20;

    private final BrowseProposals browse;
    private final RequestParameters parameters;
    private @Nullable Page<ProposalRow> rows;

    @Inject
    ProposalsPage(BrowseProposals browse, RequestParameters parameters) {
        this.browse = browse;
        this.parameters = parameters;
    }

    public Page<ProposalRow> getRows() {
        var found = rows;
        if (found == null) {
            var filter = parameters.asked(ProposalQuery.class).filter();
            found = parameters.list(SIZE, request -> browse.execute(filter, false, request));
            rows = found;
        }
        return found;
    }

    public String getState() {
        return parameters.text("state");
    }

    public String getTopic() {
        return parameters.text("topic");
    }

    public String getQuery() {
        return parameters.text("query");
    }
}
