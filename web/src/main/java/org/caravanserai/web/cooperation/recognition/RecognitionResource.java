package org.caravanserai.web.cooperation.recognition;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.caravanserai.cooperation.recognition.LookUpRecognition;
import org.caravanserai.platform.access.Public;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

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
    public RecognitionJson answer(
            @Parameter(description = "That awarded the degree, ISO 3166-1", required = true)
                    @QueryParam("country")
                    @Nullable
                    String country,
            @Parameter(description = "SECONDARY, SHORT_CYCLE, BACHELOR, MASTER or DOCTORATE", required = true)
                    @QueryParam("level")
                    @Nullable
                    String level,
            @Parameter(description = "Where it is to be used; CN unless said otherwise") @QueryParam("in") @Nullable
                    String usedIn,
            @Parameter(description = "The day for which the answer is given; today unless said otherwise")
                    @QueryParam("asOf")
                    @Nullable
                    String asOf,
            @Parameter(description = "FURTHER_STUDY, PROFESSION or TITLE; anything unless said otherwise")
                    @QueryParam("purpose")
                    @Nullable
                    String purpose) {
        return RecognitionJson.of(
                lookUp.execute(RecognitionWords.question(country, usedIn, level, asOf, purpose, clock)));
    }
}
