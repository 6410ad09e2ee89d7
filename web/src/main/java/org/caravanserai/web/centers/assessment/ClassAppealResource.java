package org.caravanserai.web.centers.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.caravanserai.centers.assessment.ShowAppeals;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The appeals of a class. */
@Tag(name = "Centers")
@Path("/classes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ClassAppealResource {

    /** An appeal of a learner of a class. */
    @Schema(name = "ClassAppeal")
    public record ClassAppealJson(
            String enrolment,
            String name,
            MarkAppealJson appeal,

            @Schema(description = "Whether the caller may decide")
            boolean decides) {}

    @Inject
    private ShowAppeals show;

    @Operation(operationId = "getMarkAppeals", summary = "The appeals of a class, those that wait first")
    @GET
    @Path("/{code}/appeals")
    public List<ClassAppealJson> show(@PathParam("code") String code) {
        return show.execute(code).stream()
                .map(each -> new ClassAppealJson(
                        each.learner().code(),
                        each.learner().name().full(),
                        MarkAppealJson.of(each.appeal()),
                        each.decides()))
                .toList();
    }
}
