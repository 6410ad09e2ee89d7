package org.caravanserai.web.events.registration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import org.caravanserai.web.events.registration.RegistrationFiles.Wish;
import org.caravanserai.web.export.SheetFormat;
import org.caravanserai.web.export.SheetLanguage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The organizer's list as a file with an address of its own, for links and downloads. */
@Tag(name = "Registrations")
@Path("/events/{slug}/registrations.{form: csv|xlsx}")
@RequestScoped
public class RegistrationFileResource {

    @PathParam("slug")
    private String slug = "";

    @PathParam("form")
    private String form = "";

    @Inject
    private RegistrationFiles files;

    @Operation(operationId = "downloadRegistrations", summary = "Registrations for an event as a file")
    @GET
    @APIResponse(responseCode = "200", description = "The file", content = @Content(mediaType = "text/csv"))
    public Response file(
            @BeanParam RegistrationParameters parameters,
            @QueryParam("query") @Nullable String query,
            @QueryParam("sort") @Nullable String sort,
            @QueryParam("column") List<String> columns,
            @BeanParam SheetLanguage language) {
        return files.answer(
                SheetFormat.valueOf(form.toUpperCase(Locale.ROOT)),
                new Wish(slug, parameters, query, sort, columns),
                language);
    }
}
