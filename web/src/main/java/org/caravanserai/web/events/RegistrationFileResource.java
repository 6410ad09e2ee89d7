package org.caravanserai.web.events;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.events.registration.BrowseRegistrations;
import org.caravanserai.events.registration.ExportRegistrations;
import org.caravanserai.events.view.ShowEvent;
import org.jspecify.annotations.Nullable;

/** The organizer's list as a file with an address of its own, for links and downloads. */
@Path("/events/{slug}/registrations.{form: csv|xlsx}")
@RequestScoped
public class RegistrationFileResource {

    @PathParam("slug")
    private String slug = "";

    @PathParam("form")
    private String form = "";

    @Inject
    private BrowseRegistrations browse;

    @Inject
    private ExportRegistrations export;

    @Inject
    private ShowEvent show;

    /** Asks for one row first, so that what the caller may not see is refused before the file begins. */
    @GET
    public Response file(
            @QueryParam("state") @Nullable String state,
            @QueryParam("attendance") @Nullable String attendance,
            @QueryParam("country") @Nullable String country,
            @Context HttpHeaders headers) {
        var filter = RegistrationFilters.of(state, attendance, country);
        browse.of(slug, filter, PageRequest.first(1));
        var columns = new AnswerColumns(
                show.bySlug(slug).registration().questions().questions(),
                headers.getAcceptableLanguages().get(0).getLanguage());
        boolean excel = form.equals("xlsx");
        StreamingOutput out = excel
                ? stream -> RegistrationSheet.excel(stream, columns, rows -> export.of(slug, filter, rows))
                : stream -> RegistrationSheet.csv(stream, columns, rows -> export.of(slug, filter, rows));
        return Response.ok(out, excel ? RegistrationSheet.EXCEL : "text/csv; charset=utf-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + slug + "." + form + "\"")
                .build();
    }
}
