package org.caravanserai.web.events;

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
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.events.registration.BrowseRegistrations;
import org.caravanserai.events.registration.SignUp;
import org.caravanserai.platform.access.Public;
import org.caravanserai.web.access.ClientAddress;
import org.caravanserai.web.events.RegistrationFiles.Form;
import org.caravanserai.web.events.RegistrationFiles.Wish;
import org.caravanserai.web.rest.Languages;
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
    private ClientAddress address;

    @Inject
    private BrowseRegistrations browse;

    @Inject
    private RegistrationFiles files;

    @POST
    @Public
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Response signUp(
            @Nullable SignUpJson body, @Context HttpHeaders headers, @Context HttpServletRequest request) {
        if (body == null) {
            throw new Invalid("attendance", "required");
        }
        var outcome = signUp.with(body.command(slug, Languages.of(headers).getLanguage()), address.of(request));
        var answer = outcome.created()
                ? Response.created(URI.create("/api/v1/registrations/" + outcome.code()))
                : Response.ok();
        return answer.entity(new SignUpJson.AnswerJson(
                        outcome.code(), outcome.state().name(), outcome.position()))
                .build();
    }

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
            @Context HttpHeaders headers) {
        return files.answer(Form.CSV, new Wish(slug, parameters, query, sort, columns), headers);
    }

    @GET
    @Produces(RegistrationSheet.EXCEL + ";qs=0.8")
    public Response excel(
            @BeanParam RegistrationParameters parameters,
            @QueryParam("query") @Nullable String query,
            @QueryParam("sort") @Nullable String sort,
            @QueryParam("column") List<String> columns,
            @Context HttpHeaders headers) {
        return files.answer(Form.XLSX, new Wish(slug, parameters, query, sort, columns), headers);
    }
}
