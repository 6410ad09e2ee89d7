package org.caravanserai.web.exchanges.selection;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.time.Instant;
import org.caravanserai.domain.exchanges.call.ReviewTask;
import org.caravanserai.exchanges.selection.BrowseReviews;
import org.caravanserai.web.rest.ListQuery;
import org.caravanserai.web.rest.PageJson;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Applications that the caller can review now. */
@Tag(name = "Exchanges")
@Path("/reviews")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReviewResource {

    /** An application to review. */
    @Schema(name = "ReviewTask")
    public record ReviewTaskJson(
            String application,
            String call,
            String name,
            Instant submittedAt,

            @Schema(description = "Of the own review, 0 to 100") @Nullable
            BigDecimal total) {

        static ReviewTaskJson of(ReviewTask task) {
            return new ReviewTaskJson(task.code(), task.call(), task.person().full(), task.submittedAt(), task.total());
        }
    }

    @Inject
    private BrowseReviews browse;

    @Operation(operationId = "listReviews", summary = "Applications that the caller can review now")
    @GET
    public PageJson<ReviewTaskJson> list(@BeanParam ListQuery query) {
        return PageJson.of(browse.execute(query.request()).map(ReviewTaskJson::of));
    }
}
