package org.caravanserai.web.centers.center;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.caravanserai.centers.center.FileCenterAgreement;
import org.caravanserai.centers.center.ShowOwnCenter;
import org.caravanserai.centers.center.SignCenterAgreement;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.center.CenterAgreement;
import org.caravanserai.domain.centers.center.CenterSide;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.web.centers.CenterAddress;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The agreement between the owners of a center. */
@Tag(name = "Centers")
@Path("/centers")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CenterAgreementResource {

    /** The signed text, and the owner signed for, which only people who act for both have to name. */
    @Schema(name = "CenterAgreementSignatureBody")
    public record SignatureBodyJson(String hash, @Nullable CenterSide side) {}

    /** Signature of one owner. */
    @Schema(name = "CenterAgreementSignature")
    public record SignatureJson(CenterSide side, String by, Instant at) {}

    /** One period of the agreement. */
    @Schema(name = "CenterAgreement")
    public record AgreementJson(
            int period,
            LocalDate from,
            LocalDate until,
            int noticeMonths,
            Map<String, String> texts,
            String hash,
            boolean signed,
            List<SignatureJson> signatures) {

        static AgreementJson of(CenterAgreement agreement) {
            var text = agreement.text();
            return new AgreementJson(
                    agreement.period(),
                    text.from(),
                    text.until(),
                    text.noticeMonths(),
                    text.texts().texts(),
                    agreement.hash(),
                    agreement.isSigned(),
                    agreement.signatures().stream()
                            .map(each -> new SignatureJson(each.side(), each.signedBy(), each.signedAt()))
                            .toList());
        }
    }

    @PathParam("slug")
    private String slug = "";

    @Inject
    private ShowOwnCenter show;

    @Inject
    private FileCenterAgreement file;

    @Inject
    private SignCenterAgreement sign;

    @Operation(operationId = "getCenterAgreement", summary = "The last period of the agreement, signed or not")
    @GET
    @Path("/{slug}/agreement")
    public AgreementJson show() {
        var latest = show.execute(CenterAddress.of(slug)).agreement();
        if (latest == null) {
            throw new NotFound("not-found");
        }
        return AgreementJson.of(latest);
    }

    @Operation(
            operationId = "fileCenterAgreement",
            summary = "File the text of the agreement, or of its next period; signatures of an earlier text are void")
    @PUT
    @Requires(Permission.MANAGE_CENTER)
    @Path("/{slug}/agreement")
    public AgreementJson file(FileCenterAgreement.AgreementDraft body) {
        file.execute(CenterAddress.of(slug), body);
        return show();
    }

    @Operation(operationId = "signCenterAgreement", summary = "Sign the agreement for the own side")
    @POST
    @APIResponse(responseCode = "409", description = "stale-agreement")
    @Requires(Permission.DIRECT_CENTER)
    @Path("/{slug}/agreement/signature")
    public AgreementJson sign(SignatureBodyJson body) {
        sign.execute(CenterAddress.of(slug), body.hash(), body.side());
        return show();
    }
}
