package org.caravanserai.web.exchanges.correction;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.correction.CorrectionFilter;
import org.caravanserai.domain.exchanges.correction.CorrectionState;
import org.caravanserai.exchanges.nomination.BrowseCorrections;
import org.caravanserai.exchanges.nomination.CorrectLedger;
import org.caravanserai.exchanges.nomination.DecideCorrection;
import org.caravanserai.exchanges.nomination.ShowCorrection;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.web.rest.ListQuery;
import org.caravanserai.web.rest.PageJson;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Corrections of the ledger and of confirmed days: proposed by one side, confirmed by the other. */
@Tag(name = "Exchanges")
@Path("/corrections")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CorrectionResource {

    /** What becomes of a correction. */
    @Schema(name = "CorrectionDecision")
    public record DecisionJson(
            @Schema(description = "CONFIRM and REFUSE by the side that was asked, WITHDRAW by the other one")
            DecideCorrection.Decision decision,

            @Schema(description = "Needed for a refusal") @Nullable
            String note) {}

    @Inject
    private BrowseCorrections browse;

    @Inject
    private ShowCorrection show;

    @Inject
    private CorrectLedger correct;

    @Inject
    private DecideCorrection decide;

    @Operation(
            operationId = "listCorrections",
            summary = "Corrections of which one's organizations are a side, the newest first")
    @GET
    @Requires(Permission.READ_EXCHANGES)
    public PageJson<CorrectionJson> list(
            @QueryParam("state") @Nullable CorrectionState state,
            @Parameter(description = "Code of an agreement") @QueryParam("agreement") @Nullable String agreement,
            @Parameter(description = "Only those that one's side has to answer")
                    @QueryParam("awaiting")
                    @DefaultValue("false")
                    boolean awaiting,
            @BeanParam ListQuery query) {
        return PageJson.of(browse.execute(new CorrectionFilter(state, agreement, awaiting), query.request())
                .map(CorrectionJson::of));
    }

    @Operation(operationId = "getCorrection", summary = "A correction")
    @GET
    @Requires(Permission.READ_EXCHANGES)
    @Path("/{code}")
    public CorrectionJson one(@PathParam("code") String code) {
        return CorrectionJson.of(show.execute(code).row());
    }

    @Operation(
            operationId = "correctLedger",
            summary = "Propose a further entry that corrects the ledger",
            description = "Adds to what was sent under the condition once the other side has confirmed it.")
    @POST
    @APIResponse(responseCode = "409", description = "agreement-not-in-force")
    @Requires(Permission.MANAGE_EXCHANGES)
    public CorrectionJson propose(CorrectLedger.LedgerCorrection body) {
        var code = correct.execute(body);
        return one(code);
    }

    @Operation(operationId = "decideCorrection", summary = "Confirm, refuse or withdraw a correction")
    @POST
    @APIResponse(responseCode = "409", description = "stale-correction, own-correction, stay-went-on, quota-exhausted")
    @Requires(Permission.MANAGE_EXCHANGES)
    @Path("/{code}/decision")
    public CorrectionJson decide(@PathParam("code") String code, DecisionJson body) {
        decide.execute(new DecideCorrection.Command(code, body.decision(), body.note()));
        return one(code);
    }
}
