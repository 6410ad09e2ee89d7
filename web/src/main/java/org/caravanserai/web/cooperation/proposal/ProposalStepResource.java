package org.caravanserai.web.cooperation.proposal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.caravanserai.cooperation.proposal.AdmitProposal;
import org.caravanserai.cooperation.proposal.AnswerProposal;
import org.caravanserai.cooperation.proposal.LinkOutcome;
import org.caravanserai.cooperation.proposal.ShowProposal;
import org.caravanserai.cooperation.proposal.WithdrawProposal;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.web.rest.Versions;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Steps of a proposal. */
@Tag(name = "Cooperation")
@Path("/proposals")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ProposalStepResource {

    @PathParam("code")
    private String code = "";

    @HeaderParam(HttpHeaders.IF_MATCH)
    private @Nullable String tag;

    @Inject
    private AdmitProposal admit;

    @Inject
    private AnswerProposal answer;

    @Inject
    private LinkOutcome link;

    @Inject
    private WithdrawProposal withdraw;

    @Inject
    private ShowProposal show;

    /** Admitted with the day of the promised answer, or not admitted with the reason. */
    @Schema(name = "ProposalAdmission")
    public record AdmissionJson(
            @Nullable LocalDate answerBy, @Nullable String reason) {}

    /** Whether a proposal is taken up. */
    public enum Verdict {
        ADOPT,
        DECLINE
    }

    /** The public answer. */
    @Schema(name = "ProposalAnswer")
    public record AnswerJson(Verdict decision, String answer) {}

    @Operation(operationId = "admitProposal", summary = "Admit a proposal and promise an answer, or say why not")
    @POST
    @Requires(Permission.MANAGE_COOPERATION)
    @Path("/{code}/admission")
    public ProposalJson admit(AdmissionJson body) {
        admit.execute(new AdmitProposal.Command(code, Versions.of(tag), body.answerBy(), body.reason()));
        return proposal();
    }

    @Operation(operationId = "answerProposal", summary = "Answer a proposal in public")
    @POST
    @Requires(Permission.MANAGE_COOPERATION)
    @Path("/{code}/answer")
    public ProposalJson answer(AnswerJson body) {
        answer.execute(
                new AnswerProposal.Command(code, Versions.of(tag), body.decision() == Verdict.ADOPT, body.answer()));
        return proposal();
    }

    @Operation(operationId = "linkOutcome", summary = "Link what came of a proposal that was adopted")
    @POST
    @Requires(Permission.MANAGE_COOPERATION)
    @Path("/{code}/outcomes")
    public ProposalJson link(LinkOutcome.OutcomeForm body) {
        link.execute(code, body);
        return proposal();
    }

    @Operation(operationId = "withdrawProposal", summary = "Withdraw the own proposal before it is answered")
    @POST
    @Requires(Permission.SIGNED_IN)
    @Path("/{code}/withdrawal")
    @Consumes(MediaType.WILDCARD)
    public ProposalJson withdraw() {
        withdraw.execute(code);
        return proposal();
    }

    private ProposalJson proposal() {
        return ProposalJson.of(show.execute(code));
    }
}
