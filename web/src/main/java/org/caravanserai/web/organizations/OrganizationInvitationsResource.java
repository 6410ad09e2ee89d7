package org.caravanserai.web.organizations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.caravanserai.platform.organizations.ListInvitations;
import org.caravanserai.platform.organizations.ListInvitations.OpenInvitation;
import org.caravanserai.platform.organizations.WithdrawMemberInvitation;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The open invitations of an organization, for its managers. */
@Tag(name = "Organizations")
@Path("/organizations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class OrganizationInvitationsResource {

    @PathParam("slug")
    private String slug = "";

    @Inject
    private ListInvitations list;

    @Inject
    private WithdrawMemberInvitation withdraw;

    @Operation(
            operationId = "listInvitations",
            summary = "Invitations that were neither accepted nor withdrawn",
            description = "For managers; at most 200, the newest first.")
    @GET
    @Path("/{slug}/invitations")
    public List<OpenInvitation> list() {
        return list.execute(PathSlug.of(slug));
    }

    @Operation(operationId = "withdrawInvitation", summary = "Withdraw an invitation; its link ends")
    @DELETE
    @Path("/{slug}/invitations/{id}")
    public void withdraw(@PathParam("id") UUID id) {
        withdraw.execute(PathSlug.of(slug), id);
    }
}
