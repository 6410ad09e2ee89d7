package org.caravanserai.web.organizations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.organizations.OrganizationView;
import org.caravanserai.domain.organizations.Sector;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.OneOf;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.organizations.BrowseOrganizations;
import org.caravanserai.platform.organizations.EditOrganization;
import org.caravanserai.platform.organizations.OpenForEditing;
import org.caravanserai.platform.organizations.OrganizationDraft;
import org.caravanserai.platform.organizations.RegisterOrganization;
import org.caravanserai.platform.organizations.ShowOrganization;
import org.caravanserai.web.rest.ListQuery;
import org.caravanserai.web.rest.PageJson;
import org.caravanserai.web.rest.UnreadBody;
import org.caravanserai.web.rest.Versioned;
import org.caravanserai.web.rest.Versions;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Organizations in the API: the directory, one of them, registering one, changing one. */
@Tag(name = "Organizations", description = "Academic organizations, their identity, members and standing")
@Path("/organizations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OrganizationResource {

    private static final String ADDRESS = "/api/v1/organizations/";

    @Inject
    private ShowOrganization show;

    @Inject
    private RegisterOrganization register;

    @Inject
    private OpenForEditing open;

    @Inject
    private EditOrganization edit;

    @Inject
    private BrowseOrganizations browse;

    @Operation(operationId = "getOrganization", summary = "An organization")
    @GET
    @Public
    @Versioned
    @APIResponseSchema(value = OrganizationJson.class, responseCode = "200", responseDescription = "The organization")
    @APIResponse(
            responseCode = "301",
            description = "It is now part of another one",
            headers = @Header(name = "Location"))
    @Path("/{slug}")
    public Response one(@PathParam("slug") String slug) {
        var view = show.execute(PathSlug.of(slug));
        if (!view.slug().equals(slug)) {
            return Response.status(Response.Status.MOVED_PERMANENTLY)
                    .location(URI.create(ADDRESS + view.slug()))
                    .build();
        }
        return answer(Response.ok(), view);
    }

    @Operation(operationId = "registerOrganization", summary = "Register an organization")
    @POST
    @APIResponseSchema(value = OrganizationJson.class, responseCode = "201", responseDescription = "The organization")
    @Requires(Permission.SIGNED_IN)
    public Response register(OrganizationDraft body) {
        var slug = register.execute(body);
        return answer(Response.created(URI.create(ADDRESS + slug)), show.execute(slug));
    }

    @Operation(operationId = "changeOrganization", summary = "Change an organization")
    @PUT
    @Versioned
    @APIResponseSchema(value = OrganizationJson.class, responseCode = "200", responseDescription = "The organization")
    @Requires(Permission.MANAGE_ORGANIZATION)
    @Path("/{slug}")
    public Response edit(
            @PathParam("slug") String slug,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String tag,
            UnreadBody<OrganizationDraft> body) {
        var address = PathSlug.of(slug);
        open.execute(address);
        edit.execute(address, Versions.of(tag), body.read());
        return answer(Response.ok(), show.execute(address));
    }

    private static Response answer(Response.ResponseBuilder answer, OrganizationView view) {
        return answer.entity(OrganizationJson.of(view))
                .tag(new EntityTag(Long.toString(view.version())))
                .build();
    }

    @Operation(operationId = "listOrganizations", summary = "Organizations, searched by all their names in all scripts")
    @Consumes(MediaType.WILDCARD)
    @Tag(name = "Organizations")
    @GET
    @Public
    public PageJson<OrganizationRowJson> list(
            @BeanParam ListQuery query,
            @Parameter(schema = @Schema(implementation = Sector.class)) @QueryParam("sector") @Nullable String sector,
            @QueryParam("country") @Nullable String country) {
        var page = browse.execute(
                sector == null || sector.isBlank() ? null : OneOf.constant(Sector.class, "sector", sector),
                country == null || country.isBlank() ? null : CountryCode.of(country),
                query.request());
        return PageJson.of(page.map(OrganizationRowJson::of));
    }
}
