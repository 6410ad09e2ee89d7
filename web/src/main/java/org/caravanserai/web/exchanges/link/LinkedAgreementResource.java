package org.caravanserai.web.exchanges.link;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.caravanserai.exchanges.link.AnswerSigningByLink;
import org.caravanserai.exchanges.link.ApproveByLink;
import org.caravanserai.exchanges.link.OpenAgreementLink;
import org.caravanserai.exchanges.link.ReviseByLink;
import org.caravanserai.platform.access.Public;
import org.caravanserai.web.exchanges.agreement.AgreementJson;
import org.caravanserai.web.exchanges.agreement.AgreementPdf;
import org.caravanserai.web.exchanges.agreement.AgreementSigningResource;
import org.caravanserai.web.exchanges.agreement.AgreementStepResource;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The agreement that a link opens, for a partner without an account. */
@Tag(name = "Exchanges")
@Path("/agreement-links")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class LinkedAgreementResource {

    @PathParam("token")
    private String token = "";

    @Inject
    private OpenAgreementLink open;

    @Inject
    private AgreementPdf pdf;

    @Inject
    private ApproveByLink approve;

    @Inject
    private ReviseByLink revise;

    @Inject
    private AnswerSigningByLink answer;

    @Operation(operationId = "openAgreementLink", summary = "The agreement that a link opens")
    @GET
    @APIResponse(responseCode = "404", description = "No such link, or it has expired or was revoked")
    @Path("/{token}")
    public AgreementJson agreement() {
        var opened = open.execute(token);
        return AgreementJson.of(opened.agreement(), opened.state(), opened.possibleByLink());
    }

    @Operation(operationId = "printLinkedAgreement", summary = "The agreement that a link opens as PDF")
    @GET
    @APIResponse(responseCode = "200", description = "The file", content = @Content(mediaType = "application/pdf"))
    @Public
    @Path("/{token}/agreement.pdf")
    @Produces("application/pdf")
    public Response print(
            @Parameter(description = "Of the document, else the one that is accepted") @QueryParam("language") @Nullable
                    String language,
            @Context HttpHeaders headers) {
        var opened = open.execute(token);
        return pdf.download(opened.agreement(), opened.state(), language, headers);
    }

    @Operation(operationId = "approveByLink", summary = "Approve the latest revision for the party of the link")
    @POST
    @APIResponse(responseCode = "409", description = "link-unchecked, stale-revision, places-in-use, agreement-over")
    @Public
    @Path("/{token}/approval")
    public AgreementJson approve(AgreementStepResource.ApprovalJson body) {
        approve.execute(new ApproveByLink.Command(token, body.revision(), body.hash()));
        return agreement();
    }

    @Operation(
            operationId = "confirmSignaturesByLink",
            summary = "Confirm for the party of the link that it was signed on paper as it is recorded")
    @POST
    @APIResponse(responseCode = "409", description = "link-unchecked, signing-over")
    @Public
    @Path("/{token}/signatures/confirmation")
    public AgreementJson confirm() {
        answer.execute(new AnswerSigningByLink.Command(token, true, null));
        return agreement();
    }

    @Operation(
            operationId = "disputeSignaturesByLink",
            summary = "Say for the party of the link that it was not signed on paper as it is recorded")
    @POST
    @APIResponse(responseCode = "409", description = "link-unchecked, signing-over")
    @Public
    @Path("/{token}/signatures/objection")
    public AgreementJson object(AgreementSigningResource.ObjectionJson body) {
        answer.execute(new AnswerSigningByLink.Command(token, false, body.reason()));
        return agreement();
    }

    @Operation(operationId = "reviseByLink", summary = "Propose another content for the party of the link")
    @POST
    @APIResponseSchema(
            value = AgreementJson.class,
            responseCode = "201",
            responseDescription = "The agreement with the new revision")
    @Public
    @Path("/{token}/revisions")
    public Response revise(AgreementJson.RevisionJson body) {
        revise.execute(new ReviseByLink.Command(
                token, body.terms(), body.based(), body.note(), Boolean.TRUE.equals(body.approved())));
        return Response.created(URI.create("/api/v1/agreement-links/" + token))
                .entity(agreement())
                .build();
    }
}
