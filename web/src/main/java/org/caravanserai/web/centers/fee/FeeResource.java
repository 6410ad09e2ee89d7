package org.caravanserai.web.centers.fee;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.caravanserai.centers.fee.GrantDiscount;
import org.caravanserai.centers.fee.MyFees;
import org.caravanserai.centers.fee.RecordPayment;
import org.caravanserai.centers.fee.RecordRefund;
import org.caravanserai.centers.fee.ShowFeeAccount;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.platform.access.Requires;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Fee account of a learner for a class: discounts and recorded payments. */
@Tag(name = "Centers")
@Path("/enrolments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class FeeResource {

    /** The receipt of a payment. */
    @Schema(name = "Receipt")
    public record ReceiptJson(
            @Schema(description = "Code of the document") String receipt) {}

    @Inject
    private ShowFeeAccount show;

    @Inject
    private MyFees mine;

    @Inject
    private GrantDiscount discount;

    @Inject
    private RecordPayment payment;

    @Inject
    private RecordRefund refund;

    @Operation(
            operationId = "getFeeAccount",
            summary = "The account of a learner with a class, for who keeps the fees of the center")
    @GET
    @Requires(Permission.KEEP_FEES)
    @APIResponse(responseCode = "409", description = "class-without-fee")
    @Path("/{code}/account")
    public FeeAccountJson account(@PathParam("code") String code) {
        var shown = show.execute(code);
        return FeeAccountJson.of(shown.account(), shown.entries());
    }

    @Operation(operationId = "myFees", summary = "What the caller owes for a class and has paid")
    @GET
    @APIResponse(responseCode = "204", description = "The class costs nothing")
    @Path("/{code}/fees")
    public @Nullable FeeAccountJson mine(@PathParam("code") String code) {
        var shown = mine.execute(code);
        var account = shown.account();
        return account == null ? null : FeeAccountJson.of(account, shown.entries());
    }

    @Operation(operationId = "grantDiscount", summary = "Grant a learner a discount, or take one back")
    @POST
    @Requires(Permission.KEEP_FEES)
    @Path("/{code}/discounts")
    public void discount(@PathParam("code") String code, GrantDiscount.Command body) {
        discount.execute(code, body);
    }

    @Operation(operationId = "recordPayment", summary = "Record that a learner has paid; answers with the receipt")
    @POST
    @Requires(Permission.KEEP_FEES)
    @APIResponseSchema(value = ReceiptJson.class, responseCode = "201", responseDescription = "The receipt")
    @APIResponse(responseCode = "409", description = "class-without-fee, payment-beyond-owed")
    @Path("/{code}/payments")
    public Response payment(@PathParam("code") String code, RecordPayment.Command body) {
        var receipt = payment.execute(code, body);
        return Response.created(URI.create("/api/v1/documents/" + receipt + "/file"))
                .entity(new ReceiptJson(receipt))
                .build();
    }

    @Operation(operationId = "recordRefund", summary = "Record that money was given back")
    @POST
    @Requires(Permission.KEEP_FEES)
    @Path("/{code}/refunds")
    public void refund(@PathParam("code") String code, RecordRefund.Command body) {
        refund.execute(code, body);
    }
}
