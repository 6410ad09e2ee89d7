package org.caravanserai.web.accounts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.config.Settings;
import org.caravanserai.platform.mail.choices.StopEmails;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The address in the header {@code List-Unsubscribe} of emails (RFC 8058), for mail programs; people who open it come to the page. */
@Tag(name = "Notices")
@Path("/emails/stop/{key}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class EmailStopResource {

    @Inject
    private StopEmails stop;

    @Inject
    private Settings settings;

    @Operation(operationId = "stopEmails", summary = "No more emails of the kind to whose key this is")
    @POST
    @Public
    @APIResponse(responseCode = "204", description = "There are no more")
    public void stop(@PathParam("key") String key) {
        stop.execute(key);
    }

    @Operation(operationId = "openEmailStop", summary = "Leads to the page that asks")
    @GET
    @Public
    @APIResponse(responseCode = "303", description = "The page")
    public Response open(@PathParam("key") String key) {
        return Response.seeOther(UriBuilder.fromUri(settings.address("/emails/stop"))
                        .segment("{key}")
                        .build(key))
                .build();
    }
}
