package org.caravanserai.web.events;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import org.caravanserai.web.events.RegistrationFiles.Form;
import org.caravanserai.web.events.RegistrationFiles.Wish;
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
    private RegistrationFiles files;

    @GET
    public Response file(
            @BeanParam RegistrationParameters parameters,
            @QueryParam("query") @Nullable String query,
            @QueryParam("sort") @Nullable String sort,
            @QueryParam("column") List<String> columns,
            @Context HttpHeaders headers) {
        return files.answer(
                Form.valueOf(form.toUpperCase(Locale.ROOT)), new Wish(slug, parameters, query, sort, columns), headers);
    }
}
