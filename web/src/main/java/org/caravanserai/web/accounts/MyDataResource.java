package org.caravanserai.web.accounts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.caravanserai.platform.accounts.DownloadMyData;

/** Everything the platform keeps about the caller, as a file. */
@Path("/me/data")
@RequestScoped
public class MyDataResource {

    @Inject
    private DownloadMyData download;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response data() {
        return Response.ok(download.json())
                .header("Content-Disposition", "attachment; filename=\"caravanserai-my-data.json\"")
                .header("Cache-Control", "no-store")
                .build();
    }
}
