package org.caravanserai.web.exchanges.link;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.exchanges.link.CheckAgreementLink;
import org.caravanserai.exchanges.link.ListWaitingLinks;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.web.exchanges.PartyJson;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The authority looks at the addresses of partners without an account, where they are under no domain of the organization. */
@Tag(name = "Exchanges")
@Path("/agreement-link-checks")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class LinkCheckResource {

    /** A link that waits. */
    @Schema(name = "AgreementLinkWaiting")
    public record WaitingJson(
            String code,
            String agreement,
            Map<String, String> title,
            PartyJson organization,
            @Nullable String website,
            List<String> domains,
            List<PartyJson> others,
            String person,
            String email,
            Instant issuedAt) {

        static WaitingJson of(ListWaitingLinks.Line line) {
            return new WaitingJson(
                    line.code(),
                    line.agreement(),
                    line.title().texts(),
                    PartyJson.of(line.organization()),
                    line.website(),
                    line.domains(),
                    line.others().stream().map(PartyJson::of).toList(),
                    line.person(),
                    line.email(),
                    line.issuedAt());
        }
    }

    /** All that wait. */
    @Schema(name = "AgreementLinksWaiting")
    public record AllJson(List<WaitingJson> items) {}

    /** Whether the address is one of the organization. */
    @Schema(name = "AgreementLinkCheck")
    public record CheckJson(
            Boolean accepted,

            @Schema(description = "Required for a refusal") @Nullable
            String note) {}

    @Inject
    private ListWaitingLinks list;

    @Inject
    private CheckAgreementLink check;

    @Operation(
            operationId = "listWaitingLinks",
            summary = "Links whose address nobody knows as one of the organization")
    @GET
    @Requires(Permission.VERIFY_ORGANIZATIONS)
    public AllJson all() {
        return new AllJson(list.execute().stream().map(WaitingJson::of).toList());
    }

    @Operation(
            operationId = "checkAgreementLink",
            summary = "Say whether the address of a link is one of the organization",
            description = "Only then its holder approves for the organization. A refusal ends the link.")
    @POST
    @APIResponse(responseCode = "409", description = "link-checked")
    @Requires(Permission.VERIFY_ORGANIZATIONS)
    @Path("/{code}")
    public void check(@PathParam("code") String code, CheckJson body) {
        check.execute(new CheckAgreementLink.Command(code, body.accepted(), body.note()));
    }
}
