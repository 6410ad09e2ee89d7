package org.caravanserai.web.centers.enrolment;

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
import org.caravanserai.centers.enrolment.AnswerClassInvitation;
import org.caravanserai.centers.enrolment.AnswerPlaceOffer;
import org.caravanserai.centers.enrolment.DecideEnrolment;
import org.caravanserai.centers.enrolment.LeaveClass;
import org.caravanserai.centers.enrolment.MyClassInvitations;
import org.caravanserai.centers.enrolment.MyCourses;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.enrolment.EnrolmentState;
import org.caravanserai.domain.shared.Reason;
import org.caravanserai.platform.access.Requires;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Enrolments, for the learner and for the directors of the center. */
@Tag(name = "Centers")
@Path("/enrolments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class EnrolmentResource {

    /** Reason for leaving. */
    @Schema(name = "Leave")
    public record LeaveJson(
            @Schema(description = "Needed once the class runs") @Nullable
            Reason reason) {}

    /** Answer to an offered place. */
    @Schema(name = "PlaceOfferAnswer")
    public record AnswerJson(boolean accept) {}

    /** Decision on an application. */
    @Schema(name = "EnrolmentDecision")
    public record DecisionJson(boolean approve, @Nullable Reason reason) {}

    /** The state that it has now. */
    @Schema(name = "EnrolmentStateNow")
    public record StateJson(String code, EnrolmentState state) {}

    /** An invitation that waits for an answer. */
    @Schema(name = "ClassInvitation")
    public record InvitationJson(
            String code,

            @Schema(description = "Code of the class") String ofClass,

            String learner,
            @Nullable LocalDate bornOn) {}

    /** What an answer has led to. */
    @Schema(name = "ClassInvitationAnswered")
    public record InvitationAnsweredJson(
            @Schema(description = "Code of the enrolment; left out after a refusal") @Nullable
            String enrolment) {}

    @Inject
    private MyClassInvitations invitations;

    @Inject
    private AnswerClassInvitation answerInvitation;

    @Inject
    private MyCourses mine;

    @Inject
    private LeaveClass leave;

    @Inject
    private AnswerPlaceOffer answer;

    @Inject
    private DecideEnrolment decide;

    @Operation(operationId = "myEnrolments", summary = "The caller's own enrolments, the newest first")
    @GET
    public List<EnrolmentJson> mine() {
        return mine.execute().stream().map(EnrolmentJson::of).toList();
    }

    @Operation(operationId = "myClassInvitations", summary = "Classes to which centers have invited the caller")
    @GET
    @Path("/invitations")
    public List<InvitationJson> invitations() {
        return invitations.execute().stream()
                .map(each -> new InvitationJson(
                        each.invitation().code(),
                        each.ofClass().code(),
                        each.invitation().name().full(),
                        each.invitation().bornOn()))
                .toList();
    }

    @Operation(
            operationId = "answerClassInvitation",
            summary = "Take a place in a class after an invitation, or do not come")
    @POST
    @APIResponse(responseCode = "409", description = "enrolment-closed, learner-clash")
    @Requires(Permission.SIGNED_IN)
    @Path("/invitations/{code}/answer")
    public InvitationAnsweredJson answerInvitation(@PathParam("code") String code, AnswerJson body) {
        return new InvitationAnsweredJson(
                answerInvitation.execute(code, body.accept()).orElse(null));
    }

    @Operation(operationId = "leaveClass", summary = "Give up a place, or withdraw from a running class")
    @POST
    @Requires(Permission.SIGNED_IN)
    @Path("/{code}/withdrawal")
    public StateJson leave(@PathParam("code") String code, @Nullable LeaveJson body) {
        return new StateJson(code, leave.execute(code, body == null ? null : body.reason()));
    }

    @Operation(
            operationId = "answerPlaceOffer",
            summary = "Take a place that has become free, or leave it to the next one")
    @POST
    @APIResponse(responseCode = "409", description = "offer-over, learner-clash, enrolment-state")
    @Requires(Permission.SIGNED_IN)
    @Path("/{code}/answer")
    public StateJson answer(@PathParam("code") String code, AnswerJson body) {
        return new StateJson(code, answer.execute(code, body.accept()));
    }

    @Operation(operationId = "decideEnrolment", summary = "Let an applicant in, or not")
    @POST
    @Requires(Permission.MANAGE_CENTER)
    @Path("/{code}/decision")
    public StateJson decide(@PathParam("code") String code, DecisionJson body) {
        return new StateJson(code, decide.execute(code, body.approve(), body.reason()));
    }
}
