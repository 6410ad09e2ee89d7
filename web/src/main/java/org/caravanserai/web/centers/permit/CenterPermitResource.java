package org.caravanserai.web.centers.permit;

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
import org.caravanserai.centers.permit.RecordPermit;
import org.caravanserai.centers.permit.ShowPermits;
import org.caravanserai.centers.permit.WithdrawPermit;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.permit.PermitKind;
import org.caravanserai.domain.shared.PersonName;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.web.centers.CenterAddress;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Permits of the teachers of a center to work and to live where it is, for its directors. */
@Tag(name = "Centers")
@Path("/centers")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CenterPermitResource {

    /** A permit of a teacher; state: as of today at the center. */
    @Schema(name = "TeacherPermit")
    public record PermitJson(
            UUID id, @Nullable String teacher, PermitKind kind, LocalDate until, ShowPermits.State state) {

        static PermitJson of(ShowPermits.Line line) {
            var permit = line.permit();
            var teacher = line.teacher();
            return new PermitJson(permit.id(), full(teacher), permit.kind(), permit.until(), line.state());
        }

        private static @Nullable String full(@Nullable PersonName name) {
            return name == null ? null : name.full();
        }
    }

    @PathParam("slug")
    private String slug = "";

    @Inject
    private ShowPermits show;

    @Inject
    private RecordPermit record;

    @Inject
    private WithdrawPermit withdraw;

    @Operation(
            operationId = "listTeacherPermits",
            summary = "Permits of the teachers of a center, the one that ends first first")
    @GET
    @Requires(Permission.MANAGE_CENTER)
    @Path("/{slug}/permits")
    public List<PermitJson> list() {
        return show.execute(CenterAddress.of(slug)).stream().map(PermitJson::of).toList();
    }

    @Operation(operationId = "recordTeacherPermit", summary = "Record a permit of a teacher, or that it was renewed")
    @POST
    @Requires(Permission.MANAGE_CENTER)
    @Path("/{slug}/permits")
    public List<PermitJson> record(RecordPermit.Command body) {
        record.execute(CenterAddress.of(slug), body);
        return list();
    }

    @Operation(
            operationId = "withdrawTeacherPermit",
            summary = "Withdraw a permit that was recorded by mistake or whose teacher has left")
    @POST
    @Requires(Permission.MANAGE_CENTER)
    @Path("/{slug}/permits/{id}/withdraw")
    public List<PermitJson> withdraw(@PathParam("id") String id) {
        withdraw.execute(CenterAddress.of(slug), CenterAddress.id(id));
        return list();
    }
}
