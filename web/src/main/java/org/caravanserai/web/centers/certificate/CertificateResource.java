package org.caravanserai.web.centers.certificate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.caravanserai.centers.certificate.ReissueCertificate;
import org.caravanserai.centers.certificate.RevokeCertificate;
import org.caravanserai.centers.certificate.VerifyCertificate;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.documents.DocumentState;
import org.caravanserai.domain.documents.DocumentStep;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.Requires;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Certificates, which anybody verifies. */
@Tag(name = "Centers")
@Path("/certificates")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CertificateResource {

    /** The content of a certificate. */
    @Schema(name = "Certificate")
    public record CertificateJson(
            String code,
            String number,
            DocumentState state,

            @Schema(description = "Masked unless the caller is or knows the holder")
            String holder,

            String language,
            String level,
            String scheme,
            BigDecimal hours,
            LocalDate firstDay,
            LocalDate lastDay,
            LocalDate issuedOn,
            @Nullable LocalDate validUntil,
            Map<String, String> course,
            CenterNameJson center,

            @Schema(
                    description =
                            "Open Badges 3.0 as a JWS signed with ES256; keys: /api/v1/credentials/keys; null once the"
                                    + " holder is forgotten")
            @Nullable
            String credential,

            @Schema(description = "What the caller can do with it; nothing unless the caller decides on results there")
            Set<DocumentStep> possible) {}

    /** The center that issued it, by the name that it had then. */
    @Schema(name = "CenterName")
    public record CenterNameJson(String slug, Map<String, String> name) {}

    /** Reason for revoking or reissuing it. */
    @Schema(name = "CertificateReason")
    public record ReasonJson(String reason) {}

    /** The certificate that takes its place. */
    @Schema(name = "CertificateReissued")
    public record ReissuedJson(String code) {}

    @Inject
    private VerifyCertificate verify;

    @Inject
    private RevokeCertificate revoke;

    @Inject
    private ReissueCertificate reissue;

    @Operation(operationId = "getCertificate", summary = "Whether a certificate is valid, and what it says")
    @GET
    @Public
    @Path("/{code}")
    public CertificateJson one(
            @PathParam("code") String code,
            @Parameter(description = "The holder's code or whole name") @QueryParam("holder") @Nullable String holder) {
        var found = verify.execute(code, holder);
        var facts = found.certificate().facts();
        return new CertificateJson(
                found.document().code(),
                found.document().number(),
                found.state(),
                found.holder(),
                facts.language().value(),
                facts.level(),
                facts.scheme() + " " + facts.schemeVersion(),
                facts.hours(),
                facts.firstDay(),
                facts.lastDay(),
                found.document().issuedOn(),
                found.document().validUntil(),
                facts.course().texts(),
                new CenterNameJson(found.center().value(), facts.center().texts()),
                found.certificate().credential().isEmpty()
                        ? null
                        : found.certificate().credential(),
                found.possible());
    }

    @Operation(operationId = "revokeCertificate", summary = "Take a certificate back")
    @POST
    @Requires(Permission.DECIDE_RESULTS)
    @Path("/{code}/revocation")
    public void revoke(@PathParam("code") String code, ReasonJson body) {
        revoke.execute(code, body.reason());
    }

    @Operation(operationId = "reissueCertificate", summary = "Reissue a certificate; the old one is superseded")
    @POST
    @APIResponseSchema(value = ReissuedJson.class, responseCode = "201", responseDescription = "The new certificate")
    @Requires(Permission.DECIDE_RESULTS)
    @Path("/{code}/reissue")
    public Response reissue(@PathParam("code") String code, ReasonJson body) {
        var next = reissue.execute(code, body.reason());
        return Response.created(URI.create("/api/v1/certificates/" + next))
                .entity(new ReissuedJson(next))
                .build();
    }
}
