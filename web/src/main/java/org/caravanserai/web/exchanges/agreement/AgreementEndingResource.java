package org.caravanserai.web.exchanges.agreement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.agreement.Dependent;
import org.caravanserai.domain.exchanges.agreement.DependentFate;
import org.caravanserai.domain.exchanges.agreement.DependentKind;
import org.caravanserai.domain.shared.OneOf;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.exchanges.ending.DecideEnding;
import org.caravanserai.exchanges.ending.ShowEnding;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.web.rest.ListQuery;
import org.caravanserai.web.rest.PageJson;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Decisions on the dependents of an ending agreement. */
@Tag(name = "Exchanges")
@Path("/agreements/{code}/ending")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AgreementEndingResource {

    /** Progress of the decisions. */
    @Schema(name = "AgreementEnding")
    public record EndingJson(
            boolean noticeGiven,
            long open,
            long undecided,

            @Schema(
                    description = "Notice was given and it is decided what becomes of everything that depends on the"
                            + " agreement")
            boolean complete) {

        static EndingJson of(ShowEnding.Ending ending) {
            return new EndingJson(
                    ending.noticeGiven(),
                    ending.progress().open(),
                    ending.progress().undecided(),
                    ending.complete());
        }
    }

    /** A call, a nomination or a stay that depends on the agreement. */
    @Schema(name = "AgreementDependent")
    public record ThingJson(
            DependentKind kind,
            String code,
            String academicYear,
            String state,

            @Schema(description = "Whether it still depends on the agreement")
            boolean open,

            @Nullable DecidedJson decision) {

        static ThingJson of(Dependent thing) {
            var decision = thing.decision();
            return new ThingJson(
                    thing.kind(),
                    thing.code(),
                    thing.year().toString(),
                    thing.state(),
                    thing.open(),
                    decision == null
                            ? null
                            : new DecidedJson(
                                    decision.fate(),
                                    decision.movedTo(),
                                    decision.reason(),
                                    decision.by(),
                                    decision.at()));
        }
    }

    /** A decision made. */
    @Schema(name = "AgreementEndingDecision")
    public record DecidedJson(DependentFate fate, @Nullable String movedTo, String reason, String by, Instant at) {}

    @PathParam("code")
    private String code = "";

    @Inject
    private ShowEnding show;

    @Inject
    private DecideEnding decide;

    @Operation(
            operationId = "getEnding",
            summary = "How far it is decided what becomes of what depends on the agreement")
    @GET
    public EndingJson ending() {
        return EndingJson.of(show.execute(code, PageRequest.first(1)));
    }

    @Operation(
            operationId = "listEnding",
            summary = "What depends on the agreement, thing by thing; first what waits for a decision")
    @GET
    @Path("/things")
    public PageJson<ThingJson> things(@BeanParam ListQuery query) {
        return PageJson.of(show.execute(code, query.request()).things().map(ThingJson::of));
    }

    @Operation(
            operationId = "decideEnding",
            summary = "Decide what becomes of a call, nomination or stay when the agreement ends",
            description =
                    "A decision made before is replaced. For the sending side CANCEL cancels at once, and MOVE moves"
                            + " at once to a condition of the other agreement with the same direction, kind, fields,"
                            + " levels and units that has a place in the academic year; the place here is free then, and"
                            + " the ledger follows.")
    @PUT
    @APIResponse(
            responseCode = "409",
            description =
                    "no-notice-given, no-place-there; for what cannot be moved exception-undecided, results-released")
    @Requires(Permission.MANAGE_EXCHANGES)
    @Path("/things/{kind}/{thing}")
    public EndingJson decide(
            @PathParam("kind") String kind, @PathParam("thing") String thing, DecideEnding.AgreementEndingWish body) {
        decide.execute(code, OneOf.constant(DependentKind.class, "kind", kind), thing, body);
        return ending();
    }
}
