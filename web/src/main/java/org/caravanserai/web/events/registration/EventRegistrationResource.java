package org.caravanserai.web.events.registration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.caravanserai.domain.events.registration.RegistrationState;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.events.registration.BrowseRegistrations;
import org.caravanserai.events.registration.SignUp;
import org.caravanserai.events.registration.SignUpDraft;
import org.caravanserai.platform.access.Public;
import org.caravanserai.web.access.ClientAddress;
import org.caravanserai.web.events.registration.RegistrationFiles.Wish;
import org.caravanserai.web.export.SheetFormat;
import org.caravanserai.web.export.SheetLanguage;
import org.caravanserai.web.rest.AcceptedLanguage;
import org.caravanserai.web.rest.ListQuery;
import org.caravanserai.web.rest.PageJson;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Registrations of one event: signing up, and the organizer's list as JSON, CSV or Excel. */
@Tag(name = "Registrations")
@Path("/events/{slug}/registrations")
@RequestScoped
public class EventRegistrationResource {

    /** Result of a registration. */
    @Schema(name = "Admission")
    public record AdmissionJson(
            String code,
            RegistrationState state,

            @Schema(description = "On the waiting list, from 1") @Nullable
            Integer position) {}

    @PathParam("slug")
    private String slug = "";

    @Inject
    private SignUp signUp;

    @Inject
    private ClientAddress address;

    @Inject
    private BrowseRegistrations browse;

    @Inject
    private RegistrationFiles files;

    @Operation(
            operationId = "register",
            summary = "Register for an event",
            description =
                    "With an account, asking again answers 200 as before. If the event has `confirmGuests`, a guest is"
                            + " answered `HELD` (or `WAITING`) and confirms by the link in the email; a guest whose"
                            + " address is already registered gets the same answer, and only the email tells. Without"
                            + " `confirmGuests`, a guest whose email address is already registered is answered with 409"
                            + " `guest-registered-already`, which tells nothing of that registration; its link goes to"
                            + " that address again, at most once an hour.")
    @POST
    @APIResponseSchema(
            value = AdmissionJson.class,
            responseCode = "201",
            responseDescription = "A place, or a position on the waiting list")
    @APIResponse(
            responseCode = "200",
            description = "Already registered: the same answer",
            content = @Content(schema = @Schema(implementation = AdmissionJson.class)))
    @APIResponse(responseCode = "401", ref = "SignIn")
    @APIResponse(
            responseCode = "409",
            description = "event-full, registration-closed, registration-not-open-yet, guests-not-allowed,"
                    + " guest-registered-already")
    @APIResponse(responseCode = "429", ref = "TooMany")
    @APIResponse(responseCode = "503", ref = "Busy")
    @Public
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Response signUp(
            @Nullable SignUpDraft body, @Context HttpHeaders headers, @Context HttpServletRequest request) {
        if (body == null) {
            throw new Invalid("attendance", "required");
        }
        var outcome = signUp.with(body.to(slug, AcceptedLanguage.of(headers).getLanguage()), address.of(request));
        var answer = outcome.created()
                ? Response.created(URI.create("/api/v1/registrations/" + outcome.code()))
                : Response.ok();
        return answer.entity(new AdmissionJson(outcome.code(), outcome.state(), outcome.position()))
                .build();
    }

    @Operation(
            operationId = "listRegistrations",
            summary = "Registrations for an event",
            description = "A page as JSON; as CSV or Excel by Accept, all of them.")
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public PageJson<RegistrationJson> list(@BeanParam ListQuery query, @BeanParam RegistrationParameters parameters) {
        return PageJson.of(
                browse.execute(slug, parameters.search(), query.request()).map(RegistrationJson::of));
    }

    @GET
    @Produces("text/csv;qs=0.9")
    public Response csv(
            @BeanParam RegistrationParameters parameters,
            @QueryParam("query") @Nullable String query,
            @QueryParam("sort") @Nullable String sort,
            @QueryParam("column") List<String> columns,
            @BeanParam SheetLanguage language) {
        return files.answer(SheetFormat.CSV, new Wish(slug, parameters, query, sort, columns), language);
    }

    @GET
    @Produces(SheetFormat.EXCEL + ";qs=0.8")
    public Response excel(
            @BeanParam RegistrationParameters parameters,
            @QueryParam("query") @Nullable String query,
            @QueryParam("sort") @Nullable String sort,
            @QueryParam("column") List<String> columns,
            @BeanParam SheetLanguage language) {
        return files.answer(SheetFormat.XLSX, new Wish(slug, parameters, query, sort, columns), language);
    }
}
