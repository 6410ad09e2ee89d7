package org.caravanserai.web.deadlines;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.OffsetDateTime;
import java.util.Map;
import org.caravanserai.platform.deadlines.ListMyDeadlines;
import org.caravanserai.platform.deadlines.ListMyDeadlines.MyDeadline;
import org.caravanserai.web.rest.ListQuery;
import org.caravanserai.web.rest.PageJson;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Deadlines of the caller. */
@Tag(name = "Deadlines", description = "What is due for whom and when")
@Path("/me/deadlines")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class MyDeadlinesResource {

    /**
     * An open deadline.
     *
     * @param link path of the page where it is done
     */
    public record DeadlineJson(
            String kind,
            Map<String, String> title,
            OffsetDateTime dueAt,
            String timeZone,
            boolean overdue,
            String link) {

        static DeadlineJson of(MyDeadline mine) {
            var deadline = mine.deadline();
            return new DeadlineJson(
                    deadline.kind(),
                    deadline.title().texts(),
                    deadline.dueAt().atZone(deadline.zone()).toOffsetDateTime(),
                    deadline.zone().getId(),
                    mine.overdue(),
                    deadline.link());
        }
    }

    @Inject
    private ListMyDeadlines list;

    @Operation(operationId = "listMyDeadlines", summary = "What is due for me and for my roles, the next first")
    @GET
    public PageJson<DeadlineJson> list(
            @BeanParam ListQuery query,
            @Parameter(description = "Only what is overdue or due within so many days; all where it is left out")
                    @QueryParam("days")
                    @Nullable
                    Integer days) {
        return PageJson.of(list.execute(query.request(), days).map(DeadlineJson::of));
    }
}
