package org.caravanserai.web.events.presence;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.events.presence.Signatory;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.events.presence.BrowseArrivals;
import org.caravanserai.events.presence.OfferCertificates;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.web.rest.UnreadBody;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Certificates of attendance for everybody who came to an event. */
@Tag(name = "Events")
@Path("/events/{slug}/certificates")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CertificateOfferResource {

    /** How many people are told of their certificates. */
    @Schema(name = "CertificatesOffered")
    public record OfferedJson(int told) {}

    @PathParam("slug")
    private String slug = "";

    @Inject
    private BrowseArrivals browse;

    @Inject
    private OfferCertificates offer;

    @Operation(
            operationId = "offerCertificates",
            summary = "Let everybody who came take a certificate of attendance",
            description = "After the event, once. Those who came are told by email.")
    @APIResponse(responseCode = "400", ref = "BadInput")
    @APIResponse(
            responseCode = "409",
            description = "event-off, event-not-over, certificates-offered-already, nobody-came")
    @POST
    @Requires(Permission.MANAGE_EVENTS)
    public OfferedJson offer(UnreadBody<Signatory> body) {
        browse.execute(slug, BrowseArrivals.Wish.TODAY, PageRequest.first(1));
        return new OfferedJson(offer.execute(slug, body.read()));
    }
}
