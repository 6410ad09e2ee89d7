package org.caravanserai.web.centers.enrolment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.caravanserai.centers.enrolment.EnterLearner;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.people.PersonDraft;
import org.caravanserai.web.centers.CenterAddress;
import org.caravanserai.web.people.EnteredJson;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** People at the desk of a center. */
@Tag(name = "Centers")
@Path("/centers")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CenterPeopleResource {

    @Inject
    private EnterLearner enter;

    @Operation(operationId = "enterLearner", summary = "Enter a person without an account at the desk of a center")
    @POST
    @APIResponseSchema(
            value = EnteredJson.class,
            responseCode = "201",
            responseDescription = "The record, and the link with which the person takes it over")
    @APIResponse(responseCode = "409", description = "person-known: somebody who may be the same is there already")
    @Requires(Permission.ENROL_LEARNERS)
    @Path("/{slug}/people")
    public Response enter(@PathParam("slug") String slug, PersonDraft body) {
        var entered = EnteredJson.of(enter.execute(CenterAddress.of(slug), body));
        return Response.created(URI.create("/api/v1/people/" + entered.code()))
                .entity(entered)
                .build();
    }
}
