package org.caravanserai.web.exchanges.selection;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.appeals.AppealDecision;
import org.caravanserai.domain.exchanges.call.ApplicationState;
import org.caravanserai.exchanges.selection.AppealResult;
import org.caravanserai.exchanges.selection.DecideApplicationAppeal;
import org.caravanserai.exchanges.selection.DeclareConflict;
import org.caravanserai.platform.access.Requires;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Appeals against results, and conflicts of interest of reviewers. */
@Tag(name = "Exchanges")
@Path("/applications")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ApplicationAppealResource {

    /** Why the result is wrong. */
    @Schema(name = "Appeal")
    public record AppealJson(String grounds) {}

    /** Decision on an appeal, with reasons for the applicant. */
    @Schema(name = "AppealDecided")
    public record DecisionJson(AppealDecision decision, String note) {}

    /** The state of the application after the decision. */
    @Schema(name = "AppealOutcome")
    public record OutcomeJson(ApplicationState state) {}

    /** Connection between a reviewer and the applicant. */
    @Schema(name = "ConflictOfInterest")
    public record ConflictJson(String reason) {}

    @PathParam("code")
    private String code = "";

    @Inject
    private AppealResult appeal;

    @Inject
    private DecideApplicationAppeal decide;

    @Inject
    private DeclareConflict declare;

    @Operation(operationId = "appealResult", summary = "Ask to have the own result reconsidered")
    @POST
    @Requires(Permission.SIGNED_IN)
    @Path("/{code}/appeal")
    public void appeal(AppealJson body) {
        appeal.execute(code, body.grounds());
    }

    @Operation(operationId = "decideAppeal", summary = "Decide on an appeal")
    @POST
    @Requires(Permission.MANAGE_EXCHANGES)
    @Path("/{code}/appeal/decision")
    public OutcomeJson decide(DecisionJson body) {
        return new OutcomeJson(decide.execute(code, body.decision(), body.note()));
    }

    @Operation(operationId = "declareConflict", summary = "Declare a conflict of interest with an applicant")
    @POST
    @Requires(Permission.REVIEW_APPLICATIONS)
    @Path("/{code}/conflict")
    public void declare(ConflictJson body) {
        declare.execute(code, body.reason());
    }
}
