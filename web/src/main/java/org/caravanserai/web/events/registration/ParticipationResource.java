package org.caravanserai.web.events.registration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.events.registration.DismissNotice;
import org.caravanserai.events.registration.ReadParticipation;
import org.caravanserai.events.registration.ReadPersonalCalendar;
import org.caravanserai.platform.access.Public;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What the person of a registration needs to take part, also a guest with the key; nobody else, not even the organizer. */
@Tag(name = "Registrations")
@Path("/registrations/{code}")
@RequestScoped
public class ParticipationResource {

    @PathParam("code")
    private String code = "";

    @QueryParam("key")
    private @Nullable String guestKey;

    @Inject
    private ReadParticipation participation;

    @Inject
    private ReadPersonalCalendar calendar;

    @Inject
    private DismissNotice dismiss;

    @Operation(
            operationId = "getParticipation",
            summary = "What its person needs to take part",
            description = "For its person and a guest with the key from the email; not for the organizer.")
    @GET
    @Public
    @Path("/participation")
    @Produces(MediaType.APPLICATION_JSON)
    public ParticipationJson participation() {
        return participation
                .execute(code, guestKey)
                .map(ParticipationJson::of)
                .orElseThrow(() -> new NotFound("not-found"));
    }

    @Operation(
            operationId = "getPersonalCalendar",
            summary = "The event in the calendar of its person, with the join link",
            description =
                    "For its person and a guest with the key from the email. SEQUENCE goes up with every change of the"
                            + " event.")
    @GET
    @Public
    @Path("/event.ics")
    @Produces("text/calendar;charset=UTF-8")
    public Response calendar() {
        return Response.ok(calendar.execute(code, guestKey))
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"event.ics\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @Operation(operationId = "dismissNotice", summary = "The person has read this change and those before it")
    @DELETE
    @Public
    @Path("/notices/{notice}")
    @Produces(MediaType.APPLICATION_JSON)
    public void dismiss(@PathParam("notice") String notice) {
        dismiss.execute(code, guestKey, notice);
    }
}
