package org.caravanserai.web.organizations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.caravanserai.domain.organizations.Sector;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.OneOf;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.organizations.BrowseOrganizations;
import org.caravanserai.web.rest.ListQuery;
import org.caravanserai.web.rest.PageJson;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The directory of organizations in the API. */
@Tag(name = "Organizations")
@Path("/organizations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class OrganizationListResource {

    @Inject
    private BrowseOrganizations browse;

    @Operation(operationId = "listOrganizations", summary = "Organizations, searched by all their names in all scripts")
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
