package org.caravanserai.web.exchanges.agreement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.exchanges.agreement.AnswerSigning;
import org.caravanserai.exchanges.agreement.ConfirmSignings;
import org.caravanserai.exchanges.agreement.RecordSigning;
import org.caravanserai.exchanges.agreement.RecordSignings;
import org.caravanserai.exchanges.agreement.ShowAgreement;
import org.caravanserai.exchanges.agreement.TakeSigningBack;
import org.caravanserai.platform.access.Requires;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Agreements that were signed on paper: one side records it, the others confirm it or object. */
@Tag(name = "Exchanges")
@Path("/agreements")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AgreementSigningResource {

    /** Which of many agreements are in force now. */
    @Schema(name = "AgreementsRecorded")
    public record RecordedJson(List<String> recorded, List<String> passedOver) {}

    /** Which of many agreements the own side has confirmed. */
    @Schema(name = "AgreementsConfirmed")
    public record ConfirmedJson(List<String> confirmed, List<String> passedOver) {}

    /** Why an agreement was not signed like this. */
    @Schema(name = "AgreementSigningObjection")
    public record ObjectionJson(String reason) {}

    @Inject
    private RecordSigning record;

    @Inject
    private RecordSignings records;

    @Inject
    private ConfirmSignings confirmations;

    @Inject
    private AnswerSigning answer;

    @Inject
    private TakeSigningBack takeBack;

    @Inject
    private ShowAgreement show;

    @Operation(
            operationId = "recordSignatures",
            summary = "Record that the latest revision was signed on paper",
            description = "It is in force at once, by the word of one side until the others have confirmed it.")
    @POST
    @APIResponse(
            responseCode = "409",
            description = "agreement-in-force, notice-given, signing-disputed, places-in-use, agreement-over")
    @Requires(Permission.MANAGE_EXCHANGES)
    @Path("/{code}/signatures")
    public AgreementJson record(@PathParam("code") String code, RecordSigning.AgreementSignatures body) {
        record.execute(code, body);
        return AgreementJson.of(show.execute(code));
    }

    @Operation(
            operationId = "recordManySignatures",
            summary = "Record for many agreements that they were signed on paper",
            description = "Those that are in force already, ending, withdrawn or disputed are passed over.")
    @POST
    @Requires(Permission.MANAGE_EXCHANGES)
    @Path("/signatures")
    public RecordedJson recordMany(RecordSignings.AgreementsSigned body) {
        var done = records.execute(body);
        return new RecordedJson(done.recorded(), done.passedOver());
    }

    @Operation(operationId = "confirmSignatures", summary = "Confirm that it was signed on paper as it is recorded")
    @POST
    @APIResponse(responseCode = "409", description = "signing-over")
    @Requires(Permission.MANAGE_EXCHANGES)
    @Path("/{code}/signatures/confirmation")
    public AgreementJson confirm(@PathParam("code") String code) {
        answer.execute(new AnswerSigning.Command(code, true, null));
        return AgreementJson.of(show.execute(code));
    }

    @Operation(
            operationId = "confirmManySignatures",
            summary = "Confirm for many agreements that they were signed on paper as they are recorded",
            description = "Those that do not wait for the own confirmation are passed over.")
    @POST
    @Requires(Permission.MANAGE_EXCHANGES)
    @Path("/signatures/confirmation")
    public ConfirmedJson confirmMany(ConfirmSignings.SigningsConfirmed body) {
        var done = confirmations.execute(body);
        return new ConfirmedJson(done.confirmed(), done.passedOver());
    }

    @Operation(
            operationId = "disputeSignatures",
            summary = "Say that it was not signed on paper as it is recorded",
            description = "The revision is no longer in force; people who were nominated meanwhile stay nominated.")
    @POST
    @APIResponse(responseCode = "409", description = "signing-over")
    @Requires(Permission.MANAGE_EXCHANGES)
    @Path("/{code}/signatures/objection")
    public AgreementJson object(@PathParam("code") String code, ObjectionJson body) {
        answer.execute(new AnswerSigning.Command(code, false, body.reason()));
        return AgreementJson.of(show.execute(code));
    }

    @Operation(
            operationId = "takeSignaturesBack",
            summary = "Take the own record back before another party has confirmed it")
    @DELETE
    @APIResponse(responseCode = "409", description = "signing-over")
    @Requires(Permission.MANAGE_EXCHANGES)
    @Path("/{code}/signatures")
    public AgreementJson takeBack(@PathParam("code") String code) {
        takeBack.execute(code);
        return AgreementJson.of(show.execute(code));
    }
}
