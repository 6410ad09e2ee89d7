package org.caravanserai.web.centers.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.caravanserai.centers.plan.DeleteYearPlanDraft;
import org.caravanserai.centers.plan.PlanDraft;
import org.caravanserai.centers.plan.RecordExpense;
import org.caravanserai.centers.plan.ReviseYearPlan;
import org.caravanserai.centers.plan.ShowYearPlan;
import org.caravanserai.centers.plan.SubmitYearPlan;
import org.caravanserai.centers.plan.WriteYearPlan;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.web.centers.CenterAddress;
import org.caravanserai.web.rest.Versioned;
import org.caravanserai.web.rest.Versions;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The plan of a center for a year, as its directors write it, submit it and spend under it. */
@Tag(name = "Centers")
@Path("/centers")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CenterPlanResource {

    /** Why an approved plan changes. */
    @Schema(name = "CenterPlanRevision")
    public record RevisionJson(String reason) {}

    @PathParam("slug")
    private String slug = "";

    @Inject
    private ShowYearPlan show;

    @Inject
    private WriteYearPlan write;

    @Inject
    private SubmitYearPlan submit;

    @Inject
    private DeleteYearPlanDraft delete;

    @Inject
    private ReviseYearPlan revise;

    @Inject
    private RecordExpense spend;

    @Operation(operationId = "getCenterPlan", summary = "The plan of a year, with what has become of it so far")
    @GET
    @Versioned
    @APIResponseSchema(value = PlanJson.ProgressJson.class, responseCode = "200", responseDescription = "The plan")
    @Path("/{slug}/plans/{year}")
    public Response one(@PathParam("year") int year) {
        var found = show.execute(CenterAddress.of(slug), year);
        return Response.ok(PlanJson.ProgressJson.of(found))
                .tag(new EntityTag(String.valueOf(found.plan().version())))
                .build();
    }

    @Operation(operationId = "writeCenterPlan", summary = "Create or replace the plan of a year")
    @PUT
    @Requires(Permission.MANAGE_CENTER)
    @Path("/{slug}/plans/{year}")
    public PlanJson write(
            @PathParam("year") int year, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String tag, PlanDraft body) {
        write.execute(CenterAddress.of(slug), year, Versions.of(tag), body);
        return plan(year);
    }

    @Operation(operationId = "deleteCenterPlanDraft", summary = "Delete the plan of a year that was never submitted")
    @DELETE
    @APIResponse(responseCode = "204", description = "Deleted")
    @APIResponse(responseCode = "409", description = "plan-not-draft")
    @Path("/{slug}/plans/{year}")
    public void delete(@PathParam("year") int year) {
        delete.execute(CenterAddress.of(slug), year);
    }

    @Operation(operationId = "submitCenterPlan", summary = "Submit the plan of a year to the authority")
    @POST
    @Requires(Permission.MANAGE_CENTER)
    @Path("/{slug}/plans/{year}/submission")
    public PlanJson submit(@PathParam("year") int year) {
        submit.execute(CenterAddress.of(slug), year);
        return plan(year);
    }

    @Operation(operationId = "reviseCenterPlan", summary = "Open an approved plan for changes")
    @POST
    @Requires(Permission.MANAGE_CENTER)
    @Path("/{slug}/plans/{year}/revision")
    public PlanJson revise(@PathParam("year") int year, RevisionJson body) {
        revise.execute(CenterAddress.of(slug), year, body.reason());
        return plan(year);
    }

    @Operation(operationId = "listCenterExpenses", summary = "What was spent under the plan of a year")
    @GET
    @Path("/{slug}/plans/{year}/actuals")
    public List<PlanJson.ExpenseJson> expenses(@PathParam("year") int year) {
        var found = show.execute(CenterAddress.of(slug), year);
        return found.expenses().stream()
                .map(each -> PlanJson.ExpenseJson.of(found.plan(), each))
                .toList();
    }

    @Operation(operationId = "recordCenterExpense", summary = "Record what was spent on a line of the budget")
    @POST
    @Requires(Permission.MANAGE_CENTER)
    @Path("/{slug}/plans/{year}/actuals")
    public List<PlanJson.ExpenseJson> spend(@PathParam("year") int year, RecordExpense.ExpenseDraft body) {
        spend.execute(CenterAddress.of(slug), year, body);
        return expenses(year);
    }

    private PlanJson plan(int year) {
        return PlanJson.of(show.execute(CenterAddress.of(slug), year).plan());
    }
}
