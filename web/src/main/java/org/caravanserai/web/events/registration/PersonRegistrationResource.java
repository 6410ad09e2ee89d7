package org.caravanserai.web.events.registration;

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
import org.caravanserai.events.registration.AddKeptParticipant;
import org.caravanserai.events.registration.ListPersonRegistrations;
import org.caravanserai.events.registration.ReadRegistration;
import org.caravanserai.platform.access.Requires;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Registrations of people of whom the organizer keeps a record. */
@Tag(name = "Registrations")
@Path("/people/{person}/registrations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PersonRegistrationResource {

    @Inject
    private ListPersonRegistrations list;

    @Inject
    private AddKeptParticipant add;

    @Inject
    private ReadRegistration read;

    @SuppressWarnings("NullAway.Init")
    PersonRegistrationResource() {}

    @Operation(
            operationId = "listRegistrationsOfPerson",
            summary = "The registrations of a person of whom the caller keeps a record, for own events")
    @GET
    @Requires(Permission.MANAGE_EVENTS)
    public List<RegistrationJson> list(@PathParam("person") String person) {
        return list.execute(person).stream().map(RegistrationJson::of).toList();
    }

    @Operation(
            operationId = "addKeptParticipant",
            summary = "Add a person of whom the caller keeps a record to an event",
            description = "With an email or without; on the waiting list where the event is full.")
    @POST
    @Requires(Permission.MANAGE_EVENTS)
    @APIResponseSchema(value = RegistrationJson.class, responseCode = "201", responseDescription = "Added")
    @APIResponse(
            responseCode = "409",
            description = "registration-closed, event-full, participant-there-already, changed-meanwhile")
    public Response add(@PathParam("person") String person, AddKeptParticipant.KeptParticipant body) {
        var code = add.execute(person, body);
        return Response.created(URI.create("/api/v1/registrations/" + code))
                .entity(RegistrationJson.of(read.execute(code, null)))
                .build();
    }
}
