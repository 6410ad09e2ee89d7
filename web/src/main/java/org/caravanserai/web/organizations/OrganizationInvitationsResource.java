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
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.platform.organizations.ListInvitations;
import org.caravanserai.platform.organizations.ListInvitations.OpenInvitation;
import org.caravanserai.platform.organizations.WithdrawInvitation;

/** The open invitations of an organization, for its managers. */
@Path("/organizations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class OrganizationInvitationsResource {

    @PathParam("slug")
    private String slug = "";

    @Inject
    private ListInvitations list;

    @Inject
    private WithdrawInvitation withdraw;

    @GET
    @Path("/{slug}/invitations")
    public List<OpenInvitation> list() {
        return list.execute(PathSlug.of(slug));
    }

    @DELETE
    @Path("/{slug}/invitations/{id}")
    public void withdraw(@PathParam("id") String id) {
        withdraw.execute(PathSlug.of(slug), id(id));
    }

    /**
     * @throws NotFound for what cannot be an identity
     */
    static UUID id(String word) {
        try {
            return UUID.fromString(word);
        } catch (IllegalArgumentException nonsense) {
            throw new NotFound("not-found");
        }
    }
}
