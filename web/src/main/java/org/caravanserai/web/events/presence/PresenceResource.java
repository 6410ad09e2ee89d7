package org.caravanserai.web.events.presence;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.caravanserai.domain.documents.PublicCode;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.events.presence.DownloadCertificate;
import org.caravanserai.events.presence.ShowPresence;
import org.caravanserai.events.presence.TakeCertificate;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.documents.QrCode;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What a participant has of an event, also a guest with the key: the ticket, the days of presence, the certificate; nobody else. */
@Tag(name = "Registrations")
@Path("/registrations/{code}")
@RequestScoped
public class PresenceResource {

    private static final String PDF = "application/pdf";

    /** A certificate that was taken. */
    @Schema(name = "CertificateTaken")
    public record TakenJson(
            @Schema(description = "With it anybody verifies the certificate")
            String code) {}

    @PathParam("code")
    private String code = "";

    @QueryParam("key")
    private @Nullable String guestKey;

    @Inject
    private ShowPresence show;

    @Inject
    private TakeCertificate take;

    @Inject
    private DownloadCertificate download;

    @Operation(operationId = "getPresence", summary = "Ticket, days of presence and certificate of a participant")
    @GET
    @Public
    @Path("/presence")
    @Produces(MediaType.APPLICATION_JSON)
    public ShowPresence.Presence presence() {
        return show.execute(code, guestKey);
    }

    @Operation(
            operationId = "getTicket",
            summary = "The code of the ticket as a picture",
            description = "None without a confirmed place on site, and when the event is over.")
    @GET
    @Public
    @Path("/ticket.png")
    @Produces("image/png")
    public Response ticket() {
        var address = show.execute(code, guestKey).ticket();
        if (address == null) {
            throw new NotFound("not-found");
        }
        return Response.ok(QrCode.png(address))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @Operation(
            operationId = "takeCertificate",
            summary = "Take the certificate of attendance",
            description = "In the language that is asked for. There is one; asking again gives the same.")
    @APIResponse(responseCode = "409", description = "no-certificates-offered, not-at-the-event")
    @POST
    @Public
    @Path("/certificate")
    @Produces(MediaType.APPLICATION_JSON)
    public TakenJson take() {
        return new TakenJson(PublicCode.grouped(take.execute(code, guestKey)));
    }

    @Operation(operationId = "downloadCertificate", summary = "The file of the certificate of attendance")
    @GET
    @Public
    @Path("/certificate.pdf")
    @Produces(PDF)
    public Response file() {
        var file = download.execute(code, guestKey);
        return Response.ok(file.content(), PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file.name() + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
