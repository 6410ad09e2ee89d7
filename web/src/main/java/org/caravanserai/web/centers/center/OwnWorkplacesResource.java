package org.caravanserai.web.centers.center;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.caravanserai.centers.center.BrowseWorkplaces;
import org.caravanserai.centers.center.Workplace;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.web.rest.ListQuery;
import org.caravanserai.web.rest.PageJson;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The centers at which the caller works. */
@Tag(name = "Centers")
@Path("/me/centers")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class OwnWorkplacesResource {

    /** A center at which the caller works. */
    @Schema(name = "Workplace")
    public record WorkplaceJson(
            CenterJson.SummaryJson center,

            @Schema(description = "What the caller may do there")
            List<Permission> may) {

        static WorkplaceJson of(Workplace place) {
            return new WorkplaceJson(
                    CenterJson.SummaryJson.of(place.center()),
                    place.may().stream().sorted().toList());
        }
    }

    @Inject
    private BrowseWorkplaces browse;

    @Operation(operationId = "listMyCenters", summary = "The centers at which I work, with what I may do there")
    @GET
    @Requires(Permission.SIGNED_IN)
    public PageJson<WorkplaceJson> list(@BeanParam ListQuery query) {
        return PageJson.of(browse.execute(query.request()).map(WorkplaceJson::of));
    }
}
