package org.caravanserai.web.exchanges.agreement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
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
import java.util.Objects;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.agreement.AgreementFilter;
import org.caravanserai.domain.exchanges.agreement.AgreementState;
import org.caravanserai.exchanges.agreement.BrowseAgreements;
import org.caravanserai.exchanges.agreement.ProposeAgreement;
import org.caravanserai.exchanges.agreement.ReviseAgreement;
import org.caravanserai.exchanges.agreement.ShowAgreement;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.forms.Described;
import org.caravanserai.web.rest.Asks;
import org.caravanserai.web.rest.ListQuery;
import org.caravanserai.web.rest.PageJson;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Exchange agreements, for officers of their parties. */
@Tag(name = "Exchanges", description = "Agreements, places, nominations, stays, balances, calls and applications")
@Path("/agreements")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AgreementResource {

    /** Filters of the list. */
    public record AgreementParameters(
            @Nullable AgreementState state,
            @Nullable @Described("Slug of another party") String partner,

            @Nullable @Described("Only those in force whose last day is within twelve months")
            Boolean ending) {}

    @Inject
    private BrowseAgreements browse;

    @Inject
    private ShowAgreement show;

    @Inject
    private ProposeAgreement propose;

    @Inject
    private ReviseAgreement revise;

    @Operation(operationId = "listAgreements", summary = "Agreements of the own organizations")
    @GET
    public PageJson<AgreementRowJson> list(
            @BeanParam ListQuery query, @Asks(AgreementParameters.class) @Context UriInfo address) {
        var wanted = Asks.Query.of(address, AgreementParameters.class);
        return PageJson.of(browse.execute(
                        new AgreementFilter(
                                wanted.state(),
                                wanted.partner(),
                                false,
                                false,
                                false,
                                Boolean.TRUE.equals(wanted.ending())),
                        query.request())
                .map(AgreementRowJson::of));
    }

    @Operation(operationId = "getAgreement", summary = "An agreement with its latest revision")
    @GET
    @Path("/{code}")
    public AgreementJson one(@PathParam("code") String code) {
        return AgreementJson.of(show.execute(code));
    }

    @Operation(operationId = "proposeAgreement", summary = "Propose an agreement; its parties can read it")
    @POST
    @APIResponseSchema(value = AgreementJson.class, responseCode = "201", responseDescription = "The agreement")
    @Requires(Permission.MANAGE_EXCHANGES)
    public Response propose(AgreementJson.DraftJson body) {
        var parties = body.parties().stream()
                .map(AgreementJson.DraftPartyJson::organization)
                .toList();
        var units = body.parties().stream()
                .map(party -> Objects.requireNonNullElse(party.unit(), ""))
                .toList();
        var code = propose.execute(new ProposeAgreement.Command(
                parties,
                body.terms(),
                units,
                Boolean.TRUE.equals(body.approved()),
                body.draft(),
                Boolean.TRUE.equals(body.signedOnPaper())));
        return created(code);
    }

    @Operation(operationId = "reviseAgreement", summary = "Propose another content; nobody has approved it")
    @POST
    @APIResponseSchema(
            value = AgreementJson.class,
            responseCode = "201",
            responseDescription = "The agreement with the new revision")
    @Requires(Permission.MANAGE_EXCHANGES)
    @Path("/{code}/revisions")
    public Response revise(@PathParam("code") String code, AgreementJson.RevisionJson body) {
        revise.execute(new ReviseAgreement.Command(
                code, body.terms(), body.based(), body.note(), Boolean.TRUE.equals(body.approved())));
        return created(code);
    }

    private Response created(String code) {
        return Response.created(URI.create("/api/v1/agreements/" + code))
                .entity(AgreementJson.of(show.execute(code)))
                .build();
    }
}
