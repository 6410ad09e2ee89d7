package org.caravanserai.web.centers.closing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.caravanserai.centers.center.AnnounceClosing;
import org.caravanserai.centers.center.CloseCenter;
import org.caravanserai.centers.center.PlanTeachOut;
import org.caravanserai.centers.center.ShowClosing;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.center.CenterState;
import org.caravanserai.domain.centers.center.ClosureReason;
import org.caravanserai.domain.centers.center.TeachOutMeasure;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.web.centers.CenterAddress;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The closing of a center. */
@Tag(name = "Centers")
@Path("/centers")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CenterClosingResource {

    /** A reason with its weight in percent. */
    @Schema(name = "WeightedClosureReason")
    public record ReasonJson(ClosureReason reason, int weight) {}

    /** When a center closes and why; the weights add up to 100. */
    @Schema(name = "CenterClosingBody")
    public record BodyJson(
            LocalDate closesOn,
            List<ReasonJson> reasons,
            @Nullable String note) {}

    /** A class that is not over, with what is planned for it. */
    @Schema(name = "TeachOutClass")
    public record ClassJson(
            String code,
            @Nullable LocalDate lastDay,
            @Nullable TeachOutMeasure measure,
            @Nullable Map<String, String> carrier) {

        static ClassJson of(ShowClosing.PlannedClass planned) {
            var step = planned.step();
            var carrier = planned.carrier();
            return new ClassJson(
                    planned.open().code(),
                    planned.open().lastDay(),
                    step == null ? null : step.measure(),
                    carrier == null ? null : carrier.texts());
        }
    }

    /** The closing of a center. */
    @Schema(name = "CenterClosing")
    public record ClosingJson(
            CenterState state,
            List<ReasonJson> reasons,
            @Nullable String note,
            List<ClassJson> classes,
            @Nullable Map<String, String> custodian) {

        static ClosingJson of(ShowClosing.Answer answer) {
            var closing = answer.closing();
            var custodian = answer.custodian();
            return new ClosingJson(
                    answer.state(),
                    closing == null
                            ? List.of()
                            : closing.reasons().stream()
                                    .map(each -> new ReasonJson(each.reason(), each.weight()))
                                    .toList(),
                    closing == null ? null : closing.note(),
                    answer.classes().stream().map(ClassJson::of).toList(),
                    custodian == null ? null : custodian.texts());
        }
    }

    @PathParam("slug")
    private String slug = "";

    @Inject
    private ShowClosing show;

    @Inject
    private AnnounceClosing announce;

    @Inject
    private PlanTeachOut plan;

    @Inject
    private CloseCenter close;

    @Operation(operationId = "getCenterClosing", summary = "How a center closes, and the classes that are not over")
    @GET
    @Path("/{slug}/closing")
    public ClosingJson show() {
        return ClosingJson.of(show.execute(CenterAddress.of(slug)));
    }

    @Operation(operationId = "announceCenterClosing", summary = "Announce that a center closes, and why")
    @POST
    @Requires(Permission.DIRECT_CENTER)
    @Path("/{slug}/closing")
    public ClosingJson announce(BodyJson body) {
        var weights = new EnumMap<ClosureReason, Integer>(ClosureReason.class);
        body.reasons().forEach(each -> weights.merge(each.reason(), each.weight(), Integer::sum));
        announce.execute(CenterAddress.of(slug), body.closesOn(), weights, body.note());
        return show();
    }

    @Operation(operationId = "planTeachOut", summary = "Say what becomes of a class of a center that closes")
    @PUT
    @Requires(Permission.MANAGE_CENTER)
    @Path("/{slug}/closing/classes/{code}")
    public ClosingJson plan(@PathParam("code") String code, PlanTeachOut.TeachOut body) {
        plan.execute(CenterAddress.of(slug), code, body);
        return show();
    }

    @Operation(operationId = "closeCenter", summary = "Close a center whose classes are over")
    @POST
    @Requires(Permission.DIRECT_CENTER)
    @Path("/{slug}/closure")
    public ClosingJson close(CloseCenter.Settlement body) {
        close.execute(CenterAddress.of(slug), body);
        return show();
    }
}
