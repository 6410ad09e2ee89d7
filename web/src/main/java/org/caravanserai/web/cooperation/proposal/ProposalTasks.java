package org.caravanserai.web.cooperation.proposal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.caravanserai.cooperation.proposal.BrowseProposals;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.cooperation.proposal.ProposalFilter;
import org.caravanserai.domain.cooperation.proposal.ProposalState;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.web.areas.Task;
import org.caravanserai.web.areas.TaskSource;

/** Proposals that wait for the people who read and answer them. */
@RequestScoped
class ProposalTasks implements TaskSource {

    private static final String PAGE = "/manage/cooperation/proposals?state=";

    private final BrowseProposals browse;
    private final CurrentCaller caller;

    @Inject
    ProposalTasks(BrowseProposals browse, CurrentCaller caller) {
        this.browse = browse;
        this.caller = caller;
    }

    @Override
    public List<Task> tasks() {
        if (!caller.get().may(Permission.MANAGE_COOPERATION)) {
            return List.of();
        }
        return Stream.of(
                        waiting(64, "cooperation.my.task.read", ProposalState.SUBMITTED),
                        waiting(65, "cooperation.my.task.answer", ProposalState.UNDER_REVIEW))
                .filter(task -> task.number() > 0)
                .toList();
    }

    private Task waiting(int order, String text, ProposalState state) {
        var filter = new ProposalFilter(state, null, null, null);
        return new Task(
                order, text, browse.execute(filter, true, PageRequest.first(1)).total(), PAGE + state);
    }
}
