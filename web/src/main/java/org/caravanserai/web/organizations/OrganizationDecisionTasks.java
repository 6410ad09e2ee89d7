package org.caravanserai.web.organizations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.organizations.OrganizationFilter;
import org.caravanserai.domain.organizations.OrganizationState;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.organizations.ListOrganizationTasks;
import org.caravanserai.platform.organizations.ReviewOrganizations;
import org.caravanserai.web.areas.Task;
import org.caravanserai.web.areas.TaskSource;

/** Organizations about which an authority has to decide. */
@RequestScoped
class OrganizationDecisionTasks implements TaskSource {

    private static final String PAGE = "/admin/organizations";
    private static final OrganizationFilter REGISTERED =
            new OrganizationFilter(null, null, Set.of(OrganizationState.REGISTERED));

    private final ReviewOrganizations review;
    private final ListOrganizationTasks others;
    private final CurrentCaller caller;

    @Inject
    OrganizationDecisionTasks(ReviewOrganizations review, ListOrganizationTasks others, CurrentCaller caller) {
        this.review = review;
        this.others = others;
        this.caller = caller;
    }

    @Override
    public List<Task> tasks() {
        if (!caller.get().may(Permission.VERIFY_ORGANIZATIONS)) {
            return List.of();
        }
        var registered = review.execute(REGISTERED, PageRequest.first(1)).total();
        return Stream.of(
                        new Task(7, "organizations.my.task.verify", registered, PAGE),
                        new Task(
                                8,
                                "organizations.my.task.decide",
                                others.execute().size(),
                                PAGE))
                .filter(task -> task.number() > 0)
                .toList();
    }
}
