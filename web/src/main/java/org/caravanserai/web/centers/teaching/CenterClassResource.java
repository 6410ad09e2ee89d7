package org.caravanserai.web.centers.teaching;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.caravanserai.centers.teaching.BrowseClasses;
import org.caravanserai.centers.teaching.ClassDraft;
import org.caravanserai.centers.teaching.PlanClass;
import org.caravanserai.centers.teaching.ShowClass;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.teaching.ClassFilter;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.web.centers.CenterAddress;
import org.caravanserai.web.rest.ListQuery;
import org.caravanserai.web.rest.PageJson;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Terms, courses, rooms and classes of a center. */
@Tag(name = "Centers")
@Path("/centers")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CenterClassResource {

    @Inject
    private BrowseClasses browse;

    @Inject
    private PlanClass plan;

    @Inject
    private ShowClass show;

    @Operation(operationId = "listClasses", summary = "Classes of a center: published ones, for its staff all")
    @GET
    @Public
    @Path("/{slug}/classes")
    public PageJson<ClassJson> classes(
            @PathParam("slug") String slug,
            @BeanParam ListQuery query,
            @Parameter(description = "Code of the term") @QueryParam("term") @Nullable String term,
            @Parameter(description = "true: only those in which one can enrol") @QueryParam("open") boolean open) {
        var filter = new ClassFilter(term == null || term.isBlank() ? null : term, null, open, false);
        return PageJson.of(
                browse.execute(CenterAddress.of(slug), filter, query.request()).map(ClassJson::of));
    }

    @Operation(operationId = "planClass", summary = "Plan a class")
    @POST
    @APIResponseSchema(value = ClassJson.class, responseCode = "201", responseDescription = "The class, not public")
    @Requires(Permission.MANAGE_CENTER)
    @Path("/{slug}/classes")
    public Response planClass(@PathParam("slug") String slug, ClassDraft body) {
        var code = plan.execute(CenterAddress.of(slug), body);
        return Response.created(URI.create("/api/v1/classes/" + code))
                .entity(ClassJson.of(show.execute(code)))
                .build();
    }
}
