package org.caravanserai.web.cooperation.proposal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.caravanserai.cooperation.proposal.BrowseProposals;
import org.caravanserai.cooperation.proposal.MakeProposal;
import org.caravanserai.cooperation.proposal.MyProposals;
import org.caravanserai.cooperation.proposal.ShowProposal;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.cooperation.proposal.Proposal;
import org.caravanserai.domain.cooperation.proposal.ProposalTopic;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.web.rest.Asks;
import org.caravanserai.web.rest.ListQuery;
import org.caravanserai.web.rest.PageJson;
import org.caravanserai.web.rest.Versioned;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Proposals: public ones for anybody, all for the people who answer them. */
@Tag(name = "Cooperation")
@Path("/proposals")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ProposalResource {

    @Inject
    private BrowseProposals browse;

    @Inject
    private MyProposals own;

    @Inject
    private ShowProposal show;

    @Inject
    private MakeProposal make;

    /** A proposal as it is sent: language, topic and name may be left out. */
    @Schema(name = "ProposalDraft")
    public record DraftJson(
            String title,
            String text,

            @Schema(description = "Of title and text; en unless said otherwise") @Nullable
            LanguageTag language,

            @Schema(description = "OTHER unless said otherwise") @Nullable
            ProposalTopic topic,

            @Nullable CountryCode country,

            @Schema(description = "Slug of the event that it comes from") @Nullable
            String event,

            @Schema(description = "Whether the own name is shown; false unless said otherwise") @Nullable
            Boolean named) {

        private Proposal.Draft draft() {
            return new Proposal.Draft(
                    title,
                    text,
                    language == null ? LanguageTag.of("en") : language,
                    topic == null ? ProposalTopic.OTHER : topic,
                    country,
                    event,
                    named != null && named);
        }
    }

    @Operation(operationId = "listProposals", summary = "Proposals and their answers")
    @GET
    @Public
    public PageJson<ProposalJson> list(
            @BeanParam ListQuery query,
            @Asks(ProposalQuery.class) @Context UriInfo address,
            @Parameter(description = "true: the own ones only, in all states; needs an account") @QueryParam("mine")
                    boolean mine) {
        var filter = Asks.Query.of(address, ProposalQuery.class).filter();
        var page = mine ? own.execute(filter, query.request()) : browse.execute(filter, true, query.request());
        return PageJson.of(page.map(ProposalJson::of));
    }

    @Operation(operationId = "getProposal", summary = "A proposal")
    @GET
    @Public
    @Versioned
    @APIResponseSchema(value = ProposalJson.class, responseCode = "200", responseDescription = "The proposal")
    @Path("/{code}")
    public Response one(@PathParam("code") String code) {
        return answer(Response.ok(), code);
    }

    @Operation(operationId = "makeProposal", summary = "Make a proposal; it becomes public when it is admitted")
    @POST
    @APIResponseSchema(value = ProposalJson.class, responseCode = "201", responseDescription = "The proposal")
    @Requires(Permission.SIGNED_IN)
    public Response make(DraftJson body) {
        var code = make.execute(body.draft());
        return answer(Response.created(URI.create("/api/v1/proposals/" + code)), code);
    }

    private Response answer(Response.ResponseBuilder answer, String code) {
        var proposal = show.execute(code);
        return answer.entity(ProposalJson.of(proposal))
                .tag(new EntityTag(Long.toString(proposal.version())))
                .build();
    }
}
