package org.caravanserai.web.exchanges.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.exchanges.office.OfficeDraft;
import org.caravanserai.exchanges.office.SaveOffice;
import org.caravanserai.exchanges.office.ShowOffice;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.Requires;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Fact sheet of an organization's international office. */
@Tag(name = "Exchanges")
@Path("/organizations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OfficeResource {

    @PathParam("slug")
    private String slug = "";

    @Inject
    private ShowOffice show;

    @Inject
    private SaveOffice save;

    @Operation(operationId = "getExchangeOffice", summary = "Academic calendar, fact sheet and contacts")
    @GET
    @Public
    @Path("/{slug}/exchange-office")
    public OfficeDraft get() {
        return OfficeDraft.of(show.execute(slug()));
    }

    @Operation(operationId = "putExchangeOffice", summary = "Write academic calendar, fact sheet and contacts")
    @PUT
    @Requires(Permission.MANAGE_EXCHANGES)
    @Path("/{slug}/exchange-office")
    public OfficeDraft put(OfficeDraft body) {
        save.execute(slug(), body);
        return get();
    }

    private Slug slug() {
        return Slug.read(slug).orElseThrow(() -> new NotFound("not-found"));
    }
}
