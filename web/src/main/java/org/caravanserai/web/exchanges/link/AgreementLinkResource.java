package org.caravanserai.web.exchanges.link;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.agreement.LinkStanding;
import org.caravanserai.exchanges.link.IssueAgreementLink;
import org.caravanserai.exchanges.link.ListAgreementLinks;
import org.caravanserai.exchanges.link.RevokeAgreementLink;
import org.caravanserai.platform.access.Requires;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Links by which partners without an account act for a party of an agreement. */
@Tag(name = "Exchanges")
@Path("/agreements")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AgreementLinkResource {

    /** A link, without what would open it: that is in the email to the person. */
    @Schema(name = "AgreementLink")
    public record LinkJson(
            String code,
            String person,
            String email,
            Instant expiresAt,
            boolean open,

            @Schema(
                    description = "Whether the address is under a domain of the organization or was accepted by the"
                            + " authority; while it waits for that, nothing is approved by the link")
            LinkStanding standing) {

        static LinkJson of(ListAgreementLinks.Line line) {
            return new LinkJson(
                    line.code(), line.person(), line.email(), line.expiresAt(), line.open(), line.standing());
        }
    }

    /** All links of an agreement. */
    @Schema(name = "AgreementLinks")
    public record LinksJson(List<LinkJson> items) {}

    @PathParam("code")
    private String code = "";

    @Inject
    private IssueAgreementLink issue;

    @Inject
    private RevokeAgreementLink revoke;

    @Inject
    private ListAgreementLinks links;

    @Operation(operationId = "listAgreementLinks", summary = "Links of an agreement, the newest first")
    @GET
    @Path("/{code}/links")
    public LinksJson list() {
        return new LinksJson(links.execute(code).stream().map(LinkJson::of).toList());
    }

    @Operation(
            operationId = "issueAgreementLink",
            summary = "Let a person without an account act for a party",
            description = "The address of the link is sent to the person and told to nobody else.")
    @POST
    @APIResponseSchema(value = LinkJson.class, responseCode = "201", responseDescription = "The link")
    @APIResponse(responseCode = "409", description = "party-has-officers, own-party, agreement-over")
    @Requires(Permission.MANAGE_EXCHANGES)
    @Path("/{code}/links")
    public Response issue(IssueAgreementLink.AgreementLinkWish body) {
        var made = issue.execute(code, body);
        var link = links.execute(code).stream()
                .filter(each -> each.code().equals(made))
                .findFirst()
                .map(LinkJson::of)
                .orElseThrow();
        return Response.created(URI.create("/api/v1/agreements/" + code + "/links/" + made))
                .entity(link)
                .build();
    }

    @Operation(operationId = "revokeAgreementLink", summary = "End a link at once")
    @DELETE
    @Path("/{code}/links/{link}")
    public void revoke(@PathParam("link") String link) {
        revoke.execute(code, link);
    }
}
