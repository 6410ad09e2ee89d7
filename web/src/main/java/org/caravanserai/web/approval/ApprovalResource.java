package org.caravanserai.web.approval;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.caravanserai.platform.approval.ListApprovals;
import org.caravanserai.platform.approval.ListPastDecisions;
import org.caravanserai.web.rest.ListQuery;
import org.caravanserai.web.rest.PageJson;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Submissions of all areas waiting for the authority, longest waiting first. */
@Tag(name = "Approval", description = "What waits for the authority, and what it has decided")
@Path("/approvals")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ApprovalResource {

    /** Kind of thing; all that the caller decides on without it. */
    @QueryParam("subject")
    private @Nullable String subject;

    @Inject
    private ListApprovals approvals;

    @Inject
    private ListPastDecisions past;

    @Inject
    private Clock clock;

    @Operation(operationId = "listApprovals", summary = "Things and changes that wait for the authority")
    @GET
    public PageJson<WaitingJson> list(@BeanParam ListQuery query) {
        var now = clock.instant();
        return PageJson.of(approvals.execute(subject, query.request()).map(row -> WaitingJson.of(row, now)));
    }

    /** Past decisions, newest first unless another order is requested. */
    @Operation(
            operationId = "listPastDecisions",
            summary = "What the authority has decided, the newest first; sorts by decidedAt, decidedBy and title")
    @GET
    @Path("/decided")
    public PageJson<DecidedJson> decided(@BeanParam ListQuery query) {
        return PageJson.of(past.execute(subject, query.request()).map(DecidedJson::of));
    }
}
