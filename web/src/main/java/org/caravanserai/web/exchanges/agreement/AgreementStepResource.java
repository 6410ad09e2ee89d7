package org.caravanserai.web.exchanges.agreement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.agreement.AgreementDependents;
import org.caravanserai.exchanges.agreement.ApproveAgreement;
import org.caravanserai.exchanges.agreement.GiveNotice;
import org.caravanserai.exchanges.agreement.ShowAgreement;
import org.caravanserai.exchanges.agreement.ShowDependents;
import org.caravanserai.exchanges.agreement.WithdrawAgreement;
import org.caravanserai.exchanges.agreement.WithdrawVersion;
import org.caravanserai.platform.access.Requires;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Steps of officers for an agreement: approve, withdraw, end. */
@Tag(name = "Exchanges")
@Path("/agreements")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AgreementStepResource {

    /** The revision to approve. */
    @Schema(name = "Approval")
    public record ApprovalJson(Integer revision, String hash) {}

    /** Why something is done. */
    @Schema(name = "ExchangeReason")
    public record ReasonJson(@Nullable String note) {}

    /** When an agreement ends. */
    @Schema(name = "AgreementNotice")
    public record NoticeJson(
            @Schema(description = "The last academic year with exchanges", example = "2027/2028")
            String lastYear,

            @Nullable String note) {}

    /** Dependents of an agreement in an academic year. */
    @Schema(name = "AgreementDependents")
    public record DependentsJson(String academicYear, int nominations, int expected, int arrived, int calls) {

        static DependentsJson of(AgreementDependents dependents) {
            return new DependentsJson(
                    dependents.year().toString(),
                    dependents.nominations(),
                    dependents.expected(),
                    dependents.arrived(),
                    dependents.calls());
        }
    }

    @PathParam("code")
    private String code = "";

    @Inject
    private ShowDependents dependents;

    @Inject
    private ApproveAgreement approve;

    @Inject
    private WithdrawAgreement withdraw;

    @Inject
    private WithdrawVersion withdrawVersion;

    @Inject
    private GiveNotice notice;

    @Inject
    private ShowAgreement show;

    @Operation(
            operationId = "approveAgreement",
            summary = "Approve the latest revision for the own organization",
            description = "In force when all parties have approved the same revision.")
    @POST
    @APIResponse(responseCode = "409", description = "stale-revision, places-in-use, agreement-over")
    @Requires(Permission.MANAGE_EXCHANGES)
    @Path("/{code}/approval")
    public AgreementJson approve(ApprovalJson body) {
        approve.execute(new ApproveAgreement.Command(code, body.revision(), body.hash()));
        return AgreementJson.of(show.execute(code));
    }

    @Operation(operationId = "withdrawAgreement", summary = "Give up an agreement that never came into force")
    @POST
    @Requires(Permission.MANAGE_EXCHANGES)
    @Path("/{code}/withdrawal")
    public AgreementJson withdraw(@Nullable ReasonJson body) {
        withdraw.execute(code, body == null ? null : body.note());
        return AgreementJson.of(show.execute(code));
    }

    @Operation(
            operationId = "withdrawVersion",
            summary = "Withdraw the version that the own side has proposed while another one is in force")
    @POST
    @APIResponse(responseCode = "409", description = "no-version-proposed, other-side-proposed, agreement-over")
    @Requires(Permission.MANAGE_EXCHANGES)
    @Path("/{code}/revisions/withdrawal")
    public AgreementJson withdrawVersion(@Nullable ReasonJson body) {
        withdrawVersion.execute(code, body == null ? null : body.note());
        return AgreementJson.of(show.execute(code));
    }

    @Operation(operationId = "giveNotice", summary = "End an agreement in force after an academic year")
    @POST
    @Requires(Permission.MANAGE_EXCHANGES)
    @Path("/{code}/notice")
    public AgreementJson notice(NoticeJson body) {
        notice.execute(code, body.lastYear(), body.note());
        return AgreementJson.of(show.execute(code));
    }

    @Operation(operationId = "listDependents", summary = "What depends on the agreement, by academic year")
    @GET
    @Path("/{code}/dependents")
    public List<DependentsJson> dependents() {
        return dependents.execute(code).stream().map(DependentsJson::of).toList();
    }
}
