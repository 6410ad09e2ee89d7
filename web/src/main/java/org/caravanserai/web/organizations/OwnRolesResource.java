package org.caravanserai.web.organizations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.organizations.ListMyRoles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The caller's roles in organizations. */
@Tag(name = "Organizations")
@Path("/me/roles")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class OwnRolesResource {

    /** A role of the caller. */
    @Schema(name = "OwnRole")
    public record OwnRoleJson(
            String organization,
            Map<String, String> name,
            OrganizationRole role,

            @Schema(description = "Where it counts; none: in the whole organization") @Nullable
            Map<String, String> place,

            Instant since,

            @Schema(description = "Last day, in UTC; none: the role has no end") @Nullable
            LocalDate until,

            @Nullable String givenBy) {

        static OwnRoleJson of(ListMyRoles.MyRole mine) {
            var own = mine.role();
            var place = mine.place();
            return new OwnRoleJson(
                    own.slug(),
                    own.organization().texts(),
                    own.role(),
                    place == null ? null : place.name().texts(),
                    own.since(),
                    own.until(),
                    own.givenBy());
        }
    }

    @Inject
    private ListMyRoles list;

    @Operation(operationId = "listMyRoles", summary = "My roles in organizations, with their last day")
    @GET
    @Requires(Permission.SIGNED_IN)
    public List<OwnRoleJson> list() {
        return list.execute().stream().map(OwnRoleJson::of).toList();
    }
}
