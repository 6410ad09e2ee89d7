package org.caravanserai.web.organizations;

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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.caravanserai.domain.organizations.Sector;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.organizations.BrowseOrganizations;
import org.caravanserai.platform.organizations.RegisterOrganization;
import org.caravanserai.platform.organizations.ShowOrganization;
import org.caravanserai.web.rest.ListQuery;
import org.caravanserai.web.rest.PageJson;
import org.jspecify.annotations.Nullable;

/** Organizations in the API: the directory, one of them, registering one. */
@Path("/organizations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OrganizationResource {

    private static final String ADDRESS = "/api/v1/organizations/";

    @Inject
    private BrowseOrganizations browse;

    @Inject
    private ShowOrganization show;

    @Inject
    private RegisterOrganization register;

    @GET
    public PageJson<OrganizationRowJson> list(
            @BeanParam ListQuery query,
            @QueryParam("sector") @Nullable String sector,
            @QueryParam("country") @Nullable String country) {
        var page = browse.browse(
                sector == null || sector.isBlank() ? null : ProfileInput.constant(Sector.class, sector, "sector"),
                country == null || country.isBlank() ? null : CountryCode.of(country),
                query.request());
        return PageJson.of(page.map(OrganizationRowJson::of));
    }

    @GET
    @Path("/{slug}")
    public Response one(@PathParam("slug") String slug) {
        var view = show.show(slug(slug));
        if (!view.slug().equals(slug)) {
            return Response.status(Response.Status.MOVED_PERMANENTLY)
                    .location(URI.create(ADDRESS + view.slug()))
                    .build();
        }
        return Response.ok(OrganizationJson.of(view)).build();
    }

    @POST
    public Response register(OrganizationJson body) {
        var slug = register.register(input(body).checked());
        return Response.created(URI.create(ADDRESS + slug))
                .entity(OrganizationJson.of(show.show(slug)))
                .build();
    }

    private ProfileInput input(OrganizationJson body) {
        var names = body.names() == null ? List.<OrganizationJson.NameJson>of() : body.names();
        return new ProfileInput(
                body.name() == null ? Map.of() : body.name(),
                names.stream()
                        .map(name -> new ProfileInput.Typed(name.kind(), name.language(), name.value()))
                        .toList(),
                body.sector(),
                body.country(),
                body.city(),
                body.ror(),
                body.website(),
                body.domains() == null ? List.of() : body.domains(),
                parent(body),
                body.established());
    }

    private @Nullable UUID parent(OrganizationJson body) {
        return body.parent() == null || body.parent().slug() == null
                ? null
                : show.show(slug(body.parent().slug())).id();
    }

    /** What cannot be an address is not there. */
    private static Slug slug(String word) {
        return Slug.read(word).orElseThrow(() -> new NotFound("not-found"));
    }
}
