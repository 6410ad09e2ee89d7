package org.caravanserai.web.cooperation.statistics;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.util.List;
import org.caravanserai.cooperation.statistics.ShowGroupTrends;
import org.caravanserai.platform.access.Public;
import org.caravanserai.web.cooperation.ScopeParameters;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is published about students between China and a group of countries over the years, in the API. */
@Tag(name = "Cooperation")
@Path("/statistics/trends")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class GroupTrendResource {

    /** The sum of a year. */
    @Schema(name = "TrendSum")
    public record SumJson(int year, BigDecimal value) {}

    /**
     * Sums of the same countries in each year.
     *
     * @param countries those that have a figure in each of the years
     */
    @Schema(name = "GroupTrend")
    public record SumsJson(List<String> countries, List<SumJson> years) {

        static SumsJson of(ShowGroupTrends.Sums sums) {
            return new SumsJson(
                    List.copyOf(sums.countries()),
                    sums.byYear().entrySet().stream()
                            .map(year -> new SumJson(year.getKey(), year.getValue()))
                            .toList());
        }
    }

    /**
     * Both directions.
     *
     * @param group code and version of the group
     */
    @Schema(name = "GroupTrends")
    public record TrendsJson(String group, SumsJson inbound, SumsJson outbound) {}

    @Inject
    private ShowGroupTrends show;

    @Operation(
            operationId = "getGroupTrends",
            summary =
                    "Published students both ways over the years, added up over the countries that have a figure in each year")
    @GET
    @Public
    public TrendsJson trends(@BeanParam ScopeParameters scope) {
        var found = show.execute(scope.group(), scope.day());
        return new TrendsJson(found.group().label(), SumsJson.of(found.inbound()), SumsJson.of(found.outbound()));
    }
}
