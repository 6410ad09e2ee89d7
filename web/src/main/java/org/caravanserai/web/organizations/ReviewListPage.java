package org.caravanserai.web.organizations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import org.caravanserai.domain.organizations.OrganizationFilter;
import org.caravanserai.domain.organizations.OrganizationRow;
import org.caravanserai.domain.organizations.OrganizationState;
import org.caravanserai.domain.organizations.OrganizationTask;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.platform.organizations.ListOrganizationTasks;
import org.caravanserai.platform.organizations.ReviewOrganizations;
import org.caravanserai.web.lists.ListAddress;
import org.caravanserai.web.lists.ListModel;
import org.caravanserai.web.shell.RequestParameters;

/** The queue of organizations that wait for an authority; those of another state, or of any, by the filter. */
@Named
@RequestScoped
public class ReviewListPage {

    private static final int SIZE = 25;

    /** A word of its own: nothing at all in the address means the queue. */
    private static final String ANY = "ANY";

    private final RequestParameters parameters;
    private final ListAddress address;
    private final ReviewOrganizations review;
    private final ListOrganizationTasks listTasks;
    private Set<OrganizationState> states = Set.of(OrganizationState.REGISTERED);
    private String query = "";
    private List<OrganizationTask> tasks = List.of();
    private ListModel<OrganizationRow> rows;

    @Inject
    ReviewListPage(
            RequestParameters parameters,
            ListAddress address,
            ReviewOrganizations review,
            ListOrganizationTasks listTasks) {
        this.parameters = parameters;
        this.address = address;
        this.review = review;
        this.listTasks = listTasks;
        read();
    }

    private void read() {
        var wanted = parameters.constant(OrganizationState.class, "state");
        if (wanted != null) {
            states = Set.of(wanted);
        } else if (parameters.text("state").equals(ANY)) {
            states = Set.of();
        }
        query = parameters.text("query");
        rows = new ListModel<>(address, SIZE, this::rows, OrganizationRow::slug);
        rows.prepare();
        tasks = listTasks.execute();
    }

    private Page<OrganizationRow> rows(PageRequest request) {
        var sort = request.sort() == null && request.query() == null ? "oldest" : request.sort();
        return review.execute(
                new OrganizationFilter(null, null, states),
                new PageRequest(request.page(), SIZE, request.query(), sort));
    }

    /** Decisions other than the verification of new ones. */
    public List<OrganizationTask> getTasks() {
        return tasks;
    }

    public ListModel<OrganizationRow> getRows() {
        return rows;
    }

    public String getState() {
        return states.stream().map(OrganizationState::name).findFirst().orElse(ANY);
    }

    public String getQuery() {
        return query;
    }
}
