package org.caravanserai.web.centers.center;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.caravanserai.centers.center.DeleteCenterDraft;
import org.caravanserai.centers.center.OpenCenter;
import org.caravanserai.centers.center.ShowCenter;
import org.caravanserai.centers.center.SubmitCenter;
import org.caravanserai.centers.center.WithdrawCenterApplication;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.web.centers.CenterAddress;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the host of a center does: hand in the application, take it back or delete it, open the center. */
@Tag(name = "Centers")
@Path("/centers")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CenterApplicationResource {

    /** The day of the opening. */
    @Schema(name = "CenterOpening")
    public record OpeningJson(LocalDate openedOn) {}

    @PathParam("slug")
    private String slug = "";

    @Inject
    private SubmitCenter submit;

    @Inject
    private WithdrawCenterApplication withdraw;

    @Inject
    private DeleteCenterDraft delete;

    @Inject
    private OpenCenter open;

    @Inject
    private ShowCenter show;

    @Operation(operationId = "submitCenter", summary = "Hand the application for a center to the authority")
    @POST
    @Requires(Permission.MANAGE_CENTER)
    @Path("/{slug}/application")
    public CenterJson submit() {
        submit.execute(CenterAddress.of(slug));
        return center();
    }

    @Operation(operationId = "withdrawCenter", summary = "Take an application back before its first review")
    @DELETE
    @Path("/{slug}/application")
    public CenterJson withdraw() {
        withdraw.execute(CenterAddress.of(slug));
        return center();
    }

    @Operation(operationId = "deleteCenterDraft", summary = "Delete an application that was never handed in")
    @DELETE
    @APIResponse(responseCode = "204", description = "Deleted")
    @APIResponse(responseCode = "409", description = "center-not-draft")
    @Path("/{slug}")
    public void delete() {
        delete.execute(CenterAddress.of(slug));
    }

    @Operation(
            operationId = "openCenter",
            summary = "Open a center whose agreement is signed",
            description = "Each owner has a director on that day.")
    @POST
    @Requires(Permission.MANAGE_CENTER)
    @Path("/{slug}/opening")
    public CenterJson open(OpeningJson body) {
        open.execute(CenterAddress.of(slug), body.openedOn());
        return center();
    }

    private CenterJson center() {
        return CenterJson.of(show.execute(slug));
    }
}
