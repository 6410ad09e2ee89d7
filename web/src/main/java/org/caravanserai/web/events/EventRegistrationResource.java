package org.caravanserai.web.events;

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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URI;
import org.caravanserai.domain.events.registration.RegistrationFilter;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.events.registration.BrowseRegistrations;
import org.caravanserai.events.registration.ExportRegistrations;
import org.caravanserai.events.registration.SignUp;
import org.caravanserai.events.view.ShowEvent;
import org.caravanserai.web.rest.ListQuery;
import org.caravanserai.web.rest.PageJson;
import org.jspecify.annotations.Nullable;

/** Registrations of one event: signing up, and the organizer's list as JSON, CSV or Excel. */
@Path("/events/{slug}/registrations")
@RequestScoped
public class EventRegistrationResource {

    @PathParam("slug")
    private String slug = "";

    @Inject
    private SignUp signUp;

    @Inject
    private BrowseRegistrations browse;

    @Inject
    private ExportRegistrations export;

    @Inject
    private ShowEvent show;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Response signUp(@Nullable SignUpJson body, @Context HttpHeaders headers) {
        if (body == null) {
            throw new Invalid("attendance", "required");
        }
        var language = headers.getAcceptableLanguages().get(0).getLanguage();
        var outcome = signUp.with(body.command(slug, language.equals("*") ? "en" : language));
        var answer = outcome.created()
                ? Response.created(URI.create("/api/v1/registrations/" + outcome.code()))
                : Response.ok();
        return answer.entity(new SignUpJson.AnswerJson(
                        outcome.code(), outcome.state().name(), outcome.position()))
                .build();
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public PageJson<RegistrationJson> list(
            @BeanParam ListQuery query,
            @QueryParam("state") @Nullable String state,
            @QueryParam("attendance") @Nullable String attendance,
            @QueryParam("country") @Nullable String country) {
        var filter = RegistrationFilters.of(state, attendance, country);
        return PageJson.of(browse.of(slug, filter, query.request()).map(RegistrationJson::of));
    }

    @GET
    @Produces("text/csv;qs=0.9")
    public Response csv(
            @QueryParam("state") @Nullable String state,
            @QueryParam("attendance") @Nullable String attendance,
            @QueryParam("country") @Nullable String country,
            @Context HttpHeaders headers) {
        var filter = RegistrationFilters.of(state, attendance, country);
        var columns = columns(filter, headers);
        StreamingOutput out = stream -> RegistrationSheet.csv(stream, columns, rows -> export.of(slug, filter, rows));
        return Response.ok(out, "text/csv; charset=utf-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + slug + ".csv\"")
                .build();
    }

    @GET
    @Produces(RegistrationSheet.EXCEL + ";qs=0.8")
    public Response excel(
            @QueryParam("state") @Nullable String state,
            @QueryParam("attendance") @Nullable String attendance,
            @QueryParam("country") @Nullable String country,
            @Context HttpHeaders headers) {
        var filter = RegistrationFilters.of(state, attendance, country);
        var columns = columns(filter, headers);
        StreamingOutput out = stream -> RegistrationSheet.excel(stream, columns, rows -> export.of(slug, filter, rows));
        return Response.ok(out, RegistrationSheet.EXCEL)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + slug + ".xlsx\"")
                .build();
    }

    /** Asks for one row first, so that what the caller may not see is refused before the file begins. */
    private AnswerColumns columns(RegistrationFilter filter, HttpHeaders headers) {
        browse.of(slug, filter, PageRequest.first(1));
        return new AnswerColumns(
                show.bySlug(slug).registration().questions().questions(),
                headers.getAcceptableLanguages().get(0).getLanguage());
    }
}
