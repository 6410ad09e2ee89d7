package org.caravanserai.web.cooperation.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.caravanserai.cooperation.indicator.ListEndings;
import org.caravanserai.domain.cooperation.registry.UpcomingEnd;
import org.caravanserai.platform.access.Public;
import org.caravanserai.web.cooperation.ScopeParameters;
import org.caravanserai.web.lists.RowsInMemory;
import org.caravanserai.web.rest.ListQuery;
import org.caravanserai.web.rest.PageJson;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What ends soon. */
@Tag(name = "Cooperation")
@Path("/endings")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class EndingResource {

    @Inject
    private ListEndings list;

    /** Something agreed on that is in effect and ends. */
    @Schema(name = "UpcomingEnd")
    public record EndJson(
            UpcomingEnd.Kind kind,
            @Nullable String subkind,

            @Schema(description = "Code of an exchange agreement, slug of a center or record")
            String reference,

            Map<String, String> title,

            @Schema(description = "Who answers for it; empty where that is a country")
            Map<String, String> owner,

            @Nullable String ownerCountry,
            List<String> countries,
            LocalDate endsOn,
            long daysLeft,

            @Schema(
                    description =
                            "On a stay, in a class, or admitted last; null where nobody is counted, and for those who"
                                    + " do not keep figures")
            @Nullable
            Long people,

            @Schema(description = "Records of the registry that name it")
            long records) {

        static EndJson of(UpcomingEnd end, LocalDate day) {
            return new EndJson(
                    end.kind(),
                    end.subkind(),
                    end.reference(),
                    end.title().texts(),
                    end.owner().texts(),
                    end.ownerCountry(),
                    end.countries(),
                    end.endsOn(),
                    end.daysLeft(day),
                    end.people(),
                    end.records());
        }
    }

    @Operation(
            operationId = "listEndings",
            summary = "What ends within so many days: exchange agreements, centers and records of the registry, the"
                    + " first first")
    @GET
    @Public
    public PageJson<EndJson> list(
            @BeanParam ListQuery query,
            @BeanParam ScopeParameters scope,
            @Parameter(description = "1 to 3660") @QueryParam("days") @DefaultValue("180") int days) {
        var found = list.execute(scope.question(), days);
        var day = found.scope().asOf();
        return PageJson.of(
                RowsInMemory.asTheyCome(found.ends()).page(query.request()).map(end -> EndJson.of(end, day)));
    }
}
