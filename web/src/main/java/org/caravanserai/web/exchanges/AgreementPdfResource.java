package org.caravanserai.web.exchanges;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.Objects;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.agreement.AgreementState;
import org.caravanserai.domain.exchanges.agreement.AgreementView;
import org.caravanserai.exchanges.agreement.ShowAgreement;
import org.caravanserai.exchanges.link.OpenAgreementLink;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.web.rest.AcceptedLanguage;
import org.caravanserai.web.shell.Languages;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Agreements as PDF, for officers of their parties and for partners without an account. */
@Tag(name = "Exchanges")
@Path("/")
@RequestScoped
@Produces("application/pdf")
public class AgreementPdfResource {

    @Inject
    private ShowAgreement show;

    @Inject
    private OpenAgreementLink open;

    @Inject
    private AgreementPdf pdf;

    @Operation(operationId = "printAgreement", summary = "The latest revision of an agreement as PDF")
    @GET
    @APIResponse(responseCode = "200", description = "The file", content = @Content(mediaType = "application/pdf"))
    @Requires(Permission.MANAGE_EXCHANGES)
    @Path("/agreements/{code}/agreement.pdf")
    public Response agreement(
            @PathParam("code") String code,
            @Parameter(description = "Of the document, else the one that is accepted") @QueryParam("language") @Nullable
                    String language,
            @Context HttpHeaders headers) {
        var shown = show.execute(code);
        return file(shown.agreement(), shown.state(), language, headers);
    }

    @Operation(operationId = "printLinkedAgreement", summary = "The agreement that a link opens as PDF")
    @GET
    @APIResponse(responseCode = "200", description = "The file", content = @Content(mediaType = "application/pdf"))
    @Public
    @Path("/agreement-links/{token}/agreement.pdf")
    public Response linked(
            @PathParam("token") String token,
            @Parameter(description = "Of the document, else the one that is accepted") @QueryParam("language") @Nullable
                    String language,
            @Context HttpHeaders headers) {
        var opened = open.execute(token);
        return file(opened.agreement(), opened.state(), language, headers);
    }

    private Response file(
            AgreementView agreement, AgreementState state, @Nullable String language, HttpHeaders headers) {
        var locale = Languages.ALL.contains(Objects.requireNonNullElse(language, ""))
                ? Locale.forLanguageTag(Objects.requireNonNull(language))
                : AcceptedLanguage.of(headers);
        return Response.ok(pdf.write(agreement, state, locale))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"agreement-" + agreement.code() + "-" + agreement.revision() + ".pdf\"")
                .build();
    }
}
