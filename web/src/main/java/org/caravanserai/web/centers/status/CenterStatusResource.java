package org.caravanserai.web.centers.status;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.caravanserai.centers.status.EndCenterStatus;
import org.caravanserai.centers.status.GrantCenterStatus;
import org.caravanserai.centers.status.ShowCenterStatuses;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.status.StatusKind;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.web.centers.CenterAddress;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Statuses of a center: teaching, accredited, exam center. */
@Tag(name = "Centers")
@Path("/centers")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CenterStatusResource {

    /** A status of a center; held: whether it holds today. */
    @Schema(name = "CenterStatus")
    public record StatusJson(
            UUID id,
            StatusKind kind,
            @Nullable String scheme,
            String grantedBy,
            @Nullable String documentNumber,
            LocalDate from,
            @Nullable LocalDate until,
            boolean held) {

        static StatusJson of(ShowCenterStatuses.Line line) {
            var status = line.status();
            return new StatusJson(
                    status.id(),
                    status.kind(),
                    status.scheme().isEmpty() ? null : status.scheme(),
                    status.grantedBy(),
                    status.documentNumber(),
                    status.from(),
                    status.until(),
                    line.held());
        }
    }

    @PathParam("slug")
    private String slug = "";

    @Inject
    private ShowCenterStatuses show;

    @Inject
    private GrantCenterStatus grant;

    @Inject
    private EndCenterStatus end;

    @Operation(operationId = "listCenterStatuses", summary = "Statuses of a center, the latest first")
    @GET
    @Public
    @Path("/{slug}/statuses")
    public List<StatusJson> list() {
        return show.execute(CenterAddress.of(slug)).stream().map(StatusJson::of).toList();
    }

    @Operation(operationId = "grantCenterStatus", summary = "Record a status that was granted")
    @POST
    @APIResponse(responseCode = "409", description = "status-held")
    @Requires(Permission.APPROVE_CENTERS)
    @Path("/{slug}/statuses")
    public List<StatusJson> grant(GrantCenterStatus.StatusDraft body) {
        grant.execute(CenterAddress.of(slug), body);
        return list();
    }

    @Operation(operationId = "endCenterStatus", summary = "Record the last day of a status")
    @POST
    @Requires(Permission.APPROVE_CENTERS)
    @Path("/{slug}/statuses/{id}/end")
    public List<StatusJson> end(@PathParam("id") String id, EndCenterStatus.StatusEnd body) {
        end.execute(CenterAddress.of(slug), CenterAddress.id(id), body);
        return list();
    }
}
