package org.caravanserai.web.centers.enrolment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.caravanserai.centers.certificate.CorrectLearnerName;
import org.caravanserai.centers.certificate.RetryCertificate;
import org.caravanserai.centers.enrolment.DropLearner;
import org.caravanserai.centers.enrolment.TransferLearner;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.shared.Reason;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.forms.PersonNames;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Actions of a director on a learner of a class. */
@Tag(name = "Centers")
@Path("/enrolments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class LearnerStepResource {

    /** Why a learner is taken off a class. */
    @Schema(name = "LearnerDrop")
    public record DropJson(Reason reason) {}

    /** The enrolment in the other class. */
    @Schema(name = "LearnerTransferred")
    public record TransferredJson(String code) {}

    @Inject
    private CorrectLearnerName correct;

    @Inject
    private RetryCertificate retry;

    @Inject
    private DropLearner drop;

    @Inject
    private TransferLearner transfer;

    @Operation(
            operationId = "correctLearnerName",
            summary = "Correct a learner's name; a certificate that could not be issued is tried again")
    @PUT
    @Requires(Permission.MANAGE_CENTER)
    @Path("/{code}/name")
    public void correct(@PathParam("code") String code, PersonNames body) {
        correct.execute(code, body.name());
    }

    @Operation(
            operationId = "retryCertificate",
            summary = "Issue the certificate of one learner again that could not be issued, in the background")
    @POST
    @Requires(Permission.MANAGE_CENTER)
    @Path("/{code}/certificate")
    public void retry(@PathParam("code") String code) {
        retry.execute(code);
    }

    @Operation(operationId = "dropLearner", summary = "Take a learner off a class for too many absences")
    @POST
    @Requires(Permission.MANAGE_CENTER)
    @Path("/{code}/drop")
    public void drop(@PathParam("code") String code, DropJson body) {
        drop.execute(code, body.reason());
    }

    @Operation(operationId = "transferLearner", summary = "Move a learner to another class of the center")
    @POST
    @APIResponseSchema(value = TransferredJson.class, responseCode = "201", responseDescription = "The enrolment there")
    @APIResponse(responseCode = "409", description = "class-full, learner-clash, enrolment-state, enrolment-closed")
    @Requires(Permission.MANAGE_CENTER)
    @Path("/{code}/transfer")
    public Response transfer(@PathParam("code") String code, TransferLearner.LearnerTransfer body) {
        var next = transfer.execute(code, body);
        return Response.status(Response.Status.CREATED)
                .entity(new TransferredJson(next))
                .build();
    }
}
