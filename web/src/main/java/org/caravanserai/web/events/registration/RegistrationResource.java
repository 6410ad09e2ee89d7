package org.caravanserai.web.events.registration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import java.util.Objects;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.events.registration.Attendance;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.events.registration.CancelRegistration;
import org.caravanserai.events.registration.ChangeCompanions;
import org.caravanserai.events.registration.ChangeRegistration;
import org.caravanserai.events.registration.ConfirmRegistration;
import org.caravanserai.events.registration.DecideOnRegistration;
import org.caravanserai.events.registration.EditParticipant;
import org.caravanserai.events.registration.MoveUp;
import org.caravanserai.events.registration.ReadRegistration;
import org.caravanserai.events.registration.TransferSeat;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.web.rest.LargestBody;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** One registration, for its person, a guest with the key, or the organizer. */
@Tag(name = "Registrations", description = "Registrations for events")
@Path("/registrations/{code}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RegistrationResource {

    /** Number of accompanying people. */
    public record CompanionsJson(
            @Schema(minimum = "0", maximum = "20") int accompanying) {}

    /** The organizer's decision. */
    @Schema(name = "RegistrationDecision", requiredProperties = "decision")
    public record DecisionJson(
            DecideOnRegistration.@Nullable Decision decision,
            @Nullable String reason) {}

    private static final int MOST_BYTES_OF_A_NUMBER = 1 << 14;

    @PathParam("code")
    private String code = "";

    @QueryParam("key")
    private @Nullable String guestKey;

    @Inject
    private ReadRegistration read;

    @Inject
    private ConfirmRegistration confirm;

    @Inject
    private CancelRegistration cancel;

    @Inject
    private ChangeCompanions companions;

    @Inject
    private DecideOnRegistration decide;

    @Inject
    private MoveUp moveUp;

    @Inject
    private ChangeRegistration change;

    @Inject
    private EditParticipant edit;

    @Inject
    private TransferSeat transfer;

    @Operation(
            operationId = "getRegistration",
            summary = "A registration",
            description = "For its person, a guest with the key from the email, and the organizer.")
    @GET
    @Public
    public RegistrationJson one() {
        return RegistrationJson.of(read.execute(code, guestKey));
    }

    @Operation(
            operationId = "cancelRegistration",
            summary = "Cancel a registration; the next one waiting gets the place")
    @DELETE
    @Public
    public void cancel() {
        cancel.execute(code, guestKey, null);
    }

    /** The link in a guest's email confirms the address. */
    @Operation(
            operationId = "confirmRegistration",
            summary = "Confirm the address of a guest; doing it again changes nothing")
    @POST
    @Public
    @Path("/confirmation")
    @Consumes(MediaType.WILDCARD)
    public RegistrationJson confirm() {
        confirm.execute(code, guestKey);
        return one();
    }

    @Operation(
            operationId = "changeCompanions",
            summary = "Bring more or fewer people along",
            description = "More only while registration is open; decided on again where the organizer decides.")
    @PUT
    @Public
    @LargestBody(MOST_BYTES_OF_A_NUMBER)
    @Path("/accompanying")
    public RegistrationJson bring(CompanionsJson body) {
        companions.execute(code, guestKey, body.accompanying());
        return one();
    }

    /**
     * What a registration says from now on.
     *
     * @param answers by keys of the questions; none when absent
     */
    @Schema(name = "RegistrationAnswers")
    public record AnswersJson(
            Attendance attendance,

            @Schema(description = "By keys of the questions") @Nullable
            Map<String, Object> answers) {}

    /** The same, with the organizer's reason. */
    @Schema(name = "RegistrationCorrection")
    public record CorrectionJson(
            Attendance attendance,

            @Schema(description = "By keys of the questions") @Nullable
            Map<String, Object> answers,

            String reason) {}

    @Operation(
            operationId = "changeRegistration",
            summary = "Answer otherwise, or attend in another way",
            description =
                    "While registration is open, for its person or a guest with the key. Decided on again where the organizer decides.")
    @PUT
    @Public
    @Path("/answers")
    public RegistrationJson change(AnswersJson body) {
        change.execute(code, guestKey, body.attendance(), Objects.requireNonNullElse(body.answers(), Map.of()));
        return one();
    }

    @Operation(
            operationId = "editParticipant",
            summary = "Correct the answers of a participant or the way of attending; the participant is told")
    @PUT
    @Requires(Permission.MANAGE_EVENTS)
    @Path("/correction")
    public RegistrationJson edit(CorrectionJson body) {
        edit.execute(code, body.attendance(), Objects.requireNonNullElse(body.answers(), Map.of()), body.reason());
        return one();
    }

    @Operation(
            operationId = "transferSeat",
            summary = "Give the place of a participant to somebody else; both are told",
            description = "Answers with the registration of the other person.")
    @POST
    @Requires(Permission.MANAGE_EVENTS)
    @Path("/transfer")
    @APIResponseSchema(
            value = RegistrationJson.class,
            responseCode = "201",
            responseDescription = "Given to the other person")
    public Response transfer(TransferSeat.Transfer body) {
        var next = transfer.execute(code, body);
        return Response.created(URI.create("/api/v1/registrations/" + next))
                .entity(RegistrationJson.of(read.execute(next, null)))
                .build();
    }

    @Operation(operationId = "decideOnRegistration", summary = "Approve or reject a registration")
    @POST
    @Requires(Permission.MANAGE_EVENTS)
    @Path("/decision")
    public RegistrationJson decide(@Nullable DecisionJson body) {
        read.execute(code, null);
        if (body == null || body.decision() == null) {
            throw new Invalid("decision", "required");
        }
        decide.execute(code, body.decision(), body.reason());
        return one();
    }

    /** Why somebody overtakes the others. */
    @Schema(name = "MovingUp")
    public record MovingUpJson(String reason) {}

    @Operation(
            operationId = "moveUpRegistration",
            summary = "Make somebody the first on the waiting list",
            description = "The person gets the next place that is free, at once if there is one.")
    @POST
    @Requires(Permission.MANAGE_EVENTS)
    @Path("/moving-up")
    public RegistrationJson moveUp(MovingUpJson body) {
        moveUp.execute(code, body.reason());
        return one();
    }
}
