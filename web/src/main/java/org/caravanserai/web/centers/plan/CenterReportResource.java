package org.caravanserai.web.centers.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.caravanserai.centers.plan.DecideOnYearPlan;
import org.caravanserai.centers.plan.FreezeAnnualReport;
import org.caravanserai.centers.plan.FreezeAnnualReport.ReportDraft;
import org.caravanserai.centers.plan.ShowPlanDossier;
import org.caravanserai.centers.plan.ShowYearPlan;
import org.caravanserai.centers.plan.ShowYearPlans;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.approval.Decision;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.web.centers.CenterAddress;
import org.caravanserai.web.rest.AcceptedLanguage;
import org.caravanserai.web.rest.FieldChangeJson;
import org.caravanserai.web.rest.Versioned;
import org.caravanserai.web.rest.Versions;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Plans and annual reports of a center: the lists, what the authority decides, what is frozen. */
@Tag(name = "Centers")
@Path("/centers")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CenterReportResource {

    /** A decision on a plan: APPROVE or RETURN. */
    @Schema(name = "CenterPlanDecision")
    public record DecisionJson(Decision decision, @Nullable String note) {}

    /** A plan as the authority reads it. */
    @Schema(name = "CenterPlanDossier")
    public record DossierJson(PlanJson plan, List<FieldChangeJson> changes) {}

    @PathParam("slug")
    private String slug = "";

    @Context
    private HttpHeaders headers;

    @Inject
    private ShowYearPlans list;

    @Inject
    private ShowYearPlan show;

    @Inject
    private ShowPlanDossier dossier;

    @Inject
    private DecideOnYearPlan decide;

    @Inject
    private FreezeAnnualReport freeze;

    @Operation(operationId = "listCenterPlans", summary = "Plans of a center, the latest year first")
    @GET
    @Path("/{slug}/plans")
    public List<PlanJson> plans() {
        return list.execute(CenterAddress.of(slug)).plans().stream()
                .map(PlanJson::of)
                .toList();
    }

    @Operation(
            operationId = "getCenterPlanDossier",
            summary = "A plan as the authority reads it",
            description = "A decision names its ETag.")
    @GET
    @Versioned
    @APIResponseSchema(value = DossierJson.class, responseCode = "200", responseDescription = "The dossier")
    @Path("/{slug}/plans/{year}/dossier")
    public Response dossier(@PathParam("year") int year) {
        var found = dossier.execute(CenterAddress.of(slug), year);
        var changes = found.changes().stream()
                .map(change -> FieldChangeJson.of(change, AcceptedLanguage.of(headers)))
                .toList();
        return Response.ok(new DossierJson(PlanJson.of(found.plan()), changes))
                .tag(new EntityTag(found.version()))
                .build();
    }

    @Operation(operationId = "decideOnCenterPlan", summary = "Approve a plan or return it")
    @POST
    @Requires(Permission.APPROVE_CENTERS)
    @Path("/{slug}/plans/{year}/decision")
    public PlanJson decide(
            @PathParam("year") int year,
            @Parameter(required = true) @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String tag,
            DecisionJson body) {
        decide.execute(CenterAddress.of(slug), year, body.decision(), body.note(), Versions.decidedOn(tag));
        return PlanJson.of(show.execute(CenterAddress.of(slug), year).plan());
    }

    @Operation(operationId = "listCenterReports", summary = "The last version of each annual report")
    @GET
    @Path("/{slug}/reports")
    public List<ReportJson.FrozenJson> reports() {
        return list.execute(CenterAddress.of(slug)).reports().stream()
                .map(ReportJson.FrozenJson::of)
                .toList();
    }

    @Operation(
            operationId = "listCenterReportVersions",
            summary = "All versions of the report of a year, the last first")
    @GET
    @Path("/{slug}/reports/{year}")
    public List<ReportJson.FrozenJson> versions(@PathParam("year") int year) {
        return show.execute(CenterAddress.of(slug), year).reports().stream()
                .map(ReportJson.FrozenJson::of)
                .toList();
    }

    @Operation(operationId = "getCenterReport", summary = "One version of the report of a year")
    @GET
    @Path("/{slug}/reports/{year}/{number}")
    public ReportJson.FrozenJson version(@PathParam("year") int year, @PathParam("number") int number) {
        return versions(year).stream()
                .filter(each -> each.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound("not-found"));
    }

    @Operation(operationId = "freezeCenterReport", summary = "Freeze the annual report as the data say it now")
    @POST
    @APIResponseSchema(value = ReportJson.FrozenJson.class, responseCode = "201", responseDescription = "The report")
    @Requires(Permission.MANAGE_CENTER)
    @Path("/{slug}/reports/{year}")
    public Response freeze(@PathParam("year") int year, @Nullable ReportDraft body) {
        int number = freeze.execute(
                CenterAddress.of(slug), year, Objects.requireNonNullElse(body, ReportDraft.NOTHING_SAID));
        return Response.created(URI.create("/api/v1/centers/" + slug + "/reports/" + year + "/" + number))
                .entity(version(year, number))
                .build();
    }
}
