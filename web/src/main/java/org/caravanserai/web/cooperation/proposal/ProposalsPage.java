package org.caravanserai.web.cooperation.proposal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.cooperation.proposal.BrowseProposals;
import org.caravanserai.domain.cooperation.proposal.ProposalFilter;
import org.caravanserai.domain.cooperation.proposal.ProposalRow;
import org.caravanserai.domain.cooperation.proposal.ProposalState;
import org.caravanserai.domain.cooperation.proposal.ProposalTopic;
import org.caravanserai.domain.shared.CountryCode;
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
            var country = parameters.text("country");
            var filter = new ProposalFilter(
                    parameters.constant(ProposalState.class, "state"),
                    parameters.constant(ProposalTopic.class, "topic"),
                    CountryCode.known().contains(country) ? CountryCode.of(country) : null,
                    parameters.textOrNull("event"));
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
