package org.caravanserai.web.exchanges.nomination;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.exchanges.nomination.NominateKept;
import org.caravanserai.exchanges.nomination.ShowPersonNominations;
import org.caravanserai.platform.access.Requires;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Nominations of people of whom the office keeps a record. */
@Tag(name = "Exchanges")
@Path("/people/{person}/nominations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PersonNominationsResource {

    @Inject
    private ShowPersonNominations show;

    @Inject
    private NominateKept nominate;

    @Operation(
            operationId = "listNominationsOfPerson",
            summary =
                    "The nominations of a person of whom the caller keeps a record, from and to the own organizations")
    @GET
    @Requires(Permission.MANAGE_EXCHANGES)
    public List<NominationJson> list(@PathParam("person") String person) {
        return show.execute(person).nominations().stream()
                .map(NominationJson::of)
                .toList();
    }

    @Operation(
            operationId = "nominateKept",
            summary = "Nominate a person of whom the caller keeps a record; a place is reserved")
    @POST
    @APIResponseSchema(
            value = NominationResource.NominatedJson.class,
            responseCode = "201",
            responseDescription = "The nomination")
    @APIResponse(responseCode = "409", description = "quota-exhausted, agreement-not-in-force, already-taken")
    @Requires(Permission.MANAGE_EXCHANGES)
    public Response nominate(@PathParam("person") String person, NominateKept.KeptNomination body) {
        var made = nominate.execute(person, body);
        return Response.created(URI.create("/api/v1/nominations/" + made.code()))
                .entity(new NominationResource.NominatedJson(made.code(), made.state(), made.proposal()))
                .build();
    }
}
