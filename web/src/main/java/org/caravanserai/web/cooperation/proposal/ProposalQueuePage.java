package org.caravanserai.web.cooperation.proposal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.cooperation.proposal.BrowseProposals;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.cooperation.proposal.ProposalFilter;
import org.caravanserai.domain.cooperation.proposal.ProposalRow;
import org.caravanserai.domain.cooperation.proposal.ProposalState;
import org.caravanserai.domain.cooperation.proposal.ProposalTopic;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.access.PermissionCheck;
import org.caravanserai.web.lists.ListAddress;
import org.caravanserai.web.lists.ListModel;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;

/** All proposals, for the people who answer them. */
@Named
@RequestScoped
public class ProposalQueuePage {

    private static final int SIZE = 25;

    private final BrowseProposals browse;
    private final RequestParameters parameters;
    private final ListAddress address;
    private final CurrentCaller caller;
    private @Nullable ListModel<ProposalRow> rows;

    @Inject
    ProposalQueuePage(BrowseProposals browse, RequestParameters parameters, ListAddress address, CurrentCaller caller) {
        this.browse = browse;
        this.parameters = parameters;
        this.address = address;
        this.caller = caller;
    }

    public ListModel<ProposalRow> getRows() {
        var found = rows;
        if (found == null) {
            PermissionCheck.require(Permission.MANAGE_COOPERATION, caller.get());
            var filter = new ProposalFilter(
                    parameters.constant(ProposalState.class, "state"),
                    parameters.constant(ProposalTopic.class, "topic"),
                    null,
                    null);
            found = new ListModel<>(address, SIZE, request -> browse.execute(filter, true, request), ProposalRow::code);
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
