package org.caravanserai.web.accounts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedWriter;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import org.caravanserai.platform.accounts.DownloadMyData;
import org.caravanserai.platform.accounts.WhoAmI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** All personal data of the caller, as a file. */
@Tag(name = "Accounts")
@Path("/me/data")
@RequestScoped
public class MyDataResource {

    @Inject
    private DownloadMyData download;

    @Inject
    private WhoAmI whoAmI;

    /** Asks who it is first, so that somebody who is not signed in is refused before the file begins. */
    @Operation(operationId = "downloadMyData", summary = "Everything that is kept about me")
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response data() {
        whoAmI.execute();
        StreamingOutput out = stream -> {
            var writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
            download.execute(writer);
            writer.flush();
        };
        return Response.ok(out)
                .header("Content-Disposition", "attachment; filename=\"caravanserai-my-data.json\"")
                .header("Cache-Control", "no-store")
                .build();
    }
}
