package org.caravanserai.web.cooperation.recognition;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import org.caravanserai.cooperation.recognition.LookUpRecognition;
import org.caravanserai.platform.access.Public;
import org.caravanserai.web.rest.Asks;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Whether a degree of one country is recognized in another. */
@Tag(name = "Cooperation")
@Path("/recognition")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class RecognitionResource {

    @Inject
    private LookUpRecognition lookUp;

    @Inject
    private Clock clock;

    @Operation(
            operationId = "lookUpRecognition",
            summary = "Is a degree recognized? Answered with instrument and article, or with who decides")
    @GET
    @Public
    public RecognitionJson answer(@Asks(RecognitionQuery.class) @Context UriInfo address) {
        return RecognitionJson.of(
                lookUp.execute(Asks.Query.of(address, RecognitionQuery.class).question(clock)));
    }
}
