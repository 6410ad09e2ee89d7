package org.caravanserai.web.imports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import java.util.Map;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.imports.StartImport;
import org.caravanserai.web.rest.LargestBody;

/** Starting an import: the records of the registry are the body, a JSON array or JSON lines. */
@Path("/organizations/import")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
public class ImportStartResource {

    @Inject
    private StartImport start;

    @POST
    @LargestBody(StartImport.MOST_BYTES)
    @Requires(Permission.IMPORT_ORGANIZATIONS)
    public Response start(InputStream body) {
        var id = start.execute(body).toString();
        return Response.accepted(Map.of("id", id))
                .location(URI.create("/api/v1/imports/" + id))
                .build();
    }
}
