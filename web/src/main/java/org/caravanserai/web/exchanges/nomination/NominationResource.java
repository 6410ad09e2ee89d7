package org.caravanserai.web.exchanges.nomination;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.agreement.LanguageRequirement;
import org.caravanserai.domain.exchanges.nomination.NominationState;
import org.caravanserai.domain.shared.IscedField;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.exchanges.ewp.CheckOmobility;
import org.caravanserai.exchanges.ewp.OmobilityGap;
import org.caravanserai.exchanges.nomination.BrowseNominations;
import org.caravanserai.exchanges.nomination.CancelNomination;
import org.caravanserai.exchanges.nomination.DecideNomination;
import org.caravanserai.exchanges.nomination.Nominate;
import org.caravanserai.exchanges.nomination.ProposeAgain;
import org.caravanserai.exchanges.nomination.ShowNomination;
import org.caravanserai.exchanges.nomination.ShowNominationPlace;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.web.rest.Asks;
import org.caravanserai.web.rest.ListQuery;
import org.caravanserai.web.rest.PageJson;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Nominations, for officers of both sides: what a decision is made on beside the person, and what is changed and handed in again. */
@Tag(name = "Exchanges")
@Path("/nominations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class NominationResource {

    /** A new nomination. */
    @Schema(name = "Nominated")
    public record NominatedJson(String code, NominationState state, UUID proposalId) {}

    /** Decision of the receiving side. */
    @Schema(name = "NominationDecision")
    public record DecisionJson(
            @Schema(description = "Of the content that was read")
            UUID proposalId,

            DecideNomination.Decision decision,

            @Schema(description = "Needed for a rejection") @Nullable
            String comment) {}

    /** The place for which somebody is nominated. */
    @Schema(name = "NominationPlace")
    public record PlaceJson(
            @Schema(description = "ISCED-F 2013; empty: all fields")
            List<String> fields,

            @Schema(description = "EQF; empty: all levels") List<Integer> levels,

            @Schema(description = "As required, for example \"en B2\"")
            List<String> languages,

            @Schema(description = "First day of the term at the host, where its office has told it") @Nullable
            LocalDate startsOn,

            @Nullable LocalDate endsOn,
            @Nullable Map<String, String> sendingUnit,
            @Nullable Map<String, String> receivingUnit,
            @Nullable Integer places,

            @Schema(description = "Places that are still free") @Nullable
            Integer left,

            @Schema(description = "What the EWP file needs and is not known")
            List<OmobilityGap> missingInEwp) {}

    @Inject
    private BrowseNominations browse;

    @Inject
    private ShowNomination show;

    @Inject
    private Nominate nominate;

    @Inject
    private DecideNomination decide;

    @Inject
    private CancelNomination cancel;

    @Inject
    private ProposeAgain propose;

    @Inject
    private ShowNominationPlace showNominationPlace;

    @Inject
    private CheckOmobility omobility;

    @Operation(operationId = "listNominations", summary = "Nominations from and to the own organizations")
    @GET
    public PageJson<NominationJson> list(
            @BeanParam ListQuery query, @Asks(NominationParameters.class) @Context UriInfo address) {
        var filter = Asks.Query.of(address, NominationParameters.class).filter();
        return PageJson.of(browse.execute(filter, query.request()).map(NominationJson::of));
    }

    @Operation(operationId = "getNomination", summary = "A nomination with its stay")
    @GET
    @Path("/{code}")
    public NominationJson one(@PathParam("code") String code) {
        var shown = show.execute(code);
        return NominationJson.of(shown.nomination(), shown.possible());
    }

    @Operation(operationId = "nominate", summary = "Nominate a person; a place is reserved")
    @POST
    @APIResponseSchema(value = NominatedJson.class, responseCode = "201", responseDescription = "The nomination")
    @APIResponse(responseCode = "409", description = "quota-exhausted, agreement-not-in-force, already-taken")
    @Requires(Permission.MANAGE_EXCHANGES)
    public Response nominate(Nominate.NominationWish body) {
        var made = nominate.execute(body.command());
        return Response.created(URI.create("/api/v1/nominations/" + made.code()))
                .entity(new NominatedJson(made.code(), made.state(), made.proposal()))
                .build();
    }

    @Operation(operationId = "decideNomination", summary = "Accept or reject a nomination")
    @POST
    @APIResponse(responseCode = "409", description = "stale-proposal, nomination-state")
    @Requires(Permission.MANAGE_EXCHANGES)
    @Path("/{code}/decision")
    public NominationJson decide(@PathParam("code") String code, DecisionJson body) {
        decide.execute(new DecideNomination.Command(code, body.proposalId(), body.decision(), body.comment()));
        var shown = show.execute(code);
        return NominationJson.of(shown.nomination(), shown.possible());
    }

    @Operation(operationId = "cancelNomination", summary = "Take a nomination back; its place is free again")
    @DELETE
    @Path("/{code}")
    public void cancel(@PathParam("code") String code) {
        cancel.execute(code, null);
    }

    @Operation(
            operationId = "proposeNominationAgain",
            summary = "Change a nomination that was rejected, or not decided yet, and hand it in again",
            description = "It gets a new proposal id; a decision on the earlier one is refused.")
    @Path("/{code}/proposal")
    @POST
    @APIResponse(responseCode = "409", description = "stale-proposal, nomination-state, quota-exhausted")
    @Requires(Permission.MANAGE_EXCHANGES)
    public NominationResource.NominatedJson propose(
            @PathParam("code") String code, ProposeAgain.NominationProposal body) {
        var made = propose.execute(body.command(code));
        return new NominationResource.NominatedJson(made.code(), made.state(), made.proposal());
    }

    @Operation(
            operationId = "getNominationPlace",
            summary = "The place for which somebody is nominated",
            description = "Requirements of the condition, the term at the host, and the places that remain")
    @Path("/{code}/place")
    @Consumes(MediaType.WILDCARD)
    @GET
    @Requires(Permission.READ_EXCHANGES)
    public PlaceJson place(@PathParam("code") String code) {
        var shown = showNominationPlace.execute(code);
        var condition = shown.condition();
        var term = shown.term();
        var places = shown.places();
        return new PlaceJson(
                condition == null
                        ? List.of()
                        : condition.iscedF().stream().map(IscedField::code).toList(),
                condition == null ? List.of() : condition.eqf(),
                condition == null
                        ? List.of()
                        : condition.languages().stream()
                                .map(LanguageRequirement::toString)
                                .toList(),
                term == null ? null : term.startsOn(),
                term == null ? null : term.endsOn(),
                texts(shown.fromUnit()),
                texts(shown.toUnit()),
                places == null ? null : places.places(),
                places == null ? null : places.left(),
                omobility.execute(code));
    }

    private static @Nullable Map<String, String> texts(@Nullable LocalizedText name) {
        return name == null ? null : name.texts();
    }
}
