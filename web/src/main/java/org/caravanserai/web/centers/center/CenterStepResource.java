package org.caravanserai.web.centers.center;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.caravanserai.centers.center.ResumeCenter;
import org.caravanserai.centers.center.ShowCenter;
import org.caravanserai.centers.center.SuspendCenter;
import org.caravanserai.centers.center.TransferCenter;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.web.centers.CenterAddress;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Steps of a center that runs: suspended, resumed, transferred to another partner. */
@Tag(name = "Centers")
@Path("/centers")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CenterStepResource {

    /** Why a center is suspended. */
    @Schema(name = "CenterSuspension")
    public record SuspensionJson(String reason) {}

    /** Why a center goes on. */
    @Schema(name = "CenterResumption")
    public record ResumptionJson(@Nullable String note) {}

    @PathParam("slug")
    private String slug = "";

    @Inject
    private SuspendCenter suspend;

    @Inject
    private ResumeCenter resume;

    @Inject
    private TransferCenter transfer;

    @Inject
    private ShowCenter show;

    @Operation(operationId = "suspendCenter", summary = "Suspend a center: no new learners")
    @POST
    @Requires(Permission.APPROVE_CENTERS)
    @Path("/{slug}/suspension")
    public CenterJson suspend(SuspensionJson body) {
        suspend.execute(CenterAddress.of(slug), body.reason());
        return center();
    }

    @Operation(operationId = "resumeCenter", summary = "Let a suspended center go on")
    @POST
    @Requires(Permission.APPROVE_CENTERS)
    @Path("/{slug}/resumption")
    public CenterJson resume(@Nullable ResumptionJson body) {
        resume.execute(CenterAddress.of(slug), body == null ? null : body.note());
        return center();
    }

    @Operation(
            operationId = "transferCenter",
            summary = "Go on with another partner",
            description = "The center runs again when both have signed their agreement.")
    @POST
    @Requires(Permission.DIRECT_CENTER)
    @Path("/{slug}/transfer")
    public CenterJson transfer(TransferCenter.Transfer body) {
        transfer.execute(CenterAddress.of(slug), body);
        return center();
    }

    private CenterJson center() {
        return CenterJson.of(show.execute(slug));
    }
}
