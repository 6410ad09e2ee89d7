package org.caravanserai.web.centers.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.caravanserai.centers.report.CompareCenters;
import org.caravanserai.centers.report.ShowCenterFigures;
import org.caravanserai.domain.centers.center.CenterState;
import org.caravanserai.domain.centers.report.CenterFigures;
import org.caravanserai.web.centers.CenterAddress;
import org.caravanserai.web.rest.ListQuery;
import org.caravanserai.web.rest.PageJson;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Centers in figures. */
@Tag(name = "Centers")
@Path("/centers")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CenterFiguresResource {

    /** A center in figures; shares in percent, null where there is nothing to share. */
    @Schema(name = "CenterFigures")
    public record FiguresJson(
            String slug,
            Map<String, String> name,
            CenterState state,
            long classesOffered,
            long classesHeld,
            long places,
            long learners,
            long certificates,
            @Nullable Integer fill,
            @Nullable Integer go,
            @Nullable Integer attendance,
            @Nullable Integer completion) {

        static FiguresJson of(CenterFigures figures) {
            return new FiguresJson(
                    figures.slug(),
                    figures.name().texts(),
                    figures.state(),
                    figures.offered(),
                    figures.confirmed(),
                    figures.places(),
                    figures.learners(),
                    figures.certificates(),
                    figures.fill(),
                    figures.go(),
                    figures.attendance(),
                    figures.completion());
        }
    }

    @Inject
    private CompareCenters compare;

    @Inject
    private ShowCenterFigures show;

    @Operation(operationId = "compareCenters", summary = "All centers in figures, for the authority")
    @GET
    @Path("/compare")
    public PageJson<FiguresJson> compare(@BeanParam ListQuery query) {
        return PageJson.of(compare.execute(query.request()).map(FiguresJson::of));
    }

    @Operation(operationId = "getCenterFigures", summary = "A center in figures, for its directors")
    @GET
    @Path("/{slug}/figures")
    public FiguresJson figures(@PathParam("slug") String slug) {
        return FiguresJson.of(show.execute(CenterAddress.of(slug)));
    }
}
