package org.caravanserai.web.cooperation.country;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.caravanserai.cooperation.statistics.ShowCountryTrends;
import org.caravanserai.domain.cooperation.statistics.FigureFlag;
import org.caravanserai.domain.cooperation.statistics.FigureStatus;
import org.caravanserai.domain.cooperation.statistics.PublishedFigure;
import org.caravanserai.domain.cooperation.statistics.Trend;
import org.caravanserai.platform.access.Public;
import org.caravanserai.web.cooperation.ScopeParameters;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What is published about students between China and a country, in the API. */
@Tag(name = "Cooperation")
@Path("/countries/{iso2}/trends")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CountryTrendResource {

    /** The figure of a year. */
    @Schema(name = "TrendPoint")
    public record PointJson(
            int year,
            BigDecimal value,
            FigureStatus status,
            @Nullable FigureFlag flag,
            String source) {

        static PointJson of(PublishedFigure figure) {
            return new PointJson(figure.year(), figure.value(), figure.status(), figure.flag(), figure.source());
        }
    }

    /** A series of a country; a year without a figure is not in it. */
    @Schema(name = "CountryTrend")
    public record TrendJson(String series, List<PointJson> points) {

        static TrendJson of(Trend trend) {
            return new TrendJson(
                    trend.series(),
                    trend.figures().values().stream().map(PointJson::of).toList());
        }
    }

    /** All series of a country. */
    @Schema(name = "CountryTrends")
    public record TrendsJson(String country, List<TrendJson> series) {}

    @Inject
    private ShowCountryTrends show;

    @Operation(operationId = "getCountryTrends", summary = "Published figures of a country over the years")
    @GET
    @Public
    public TrendsJson trends(@PathParam("iso2") String iso2, @BeanParam ScopeParameters scope) {
        var found = show.execute(iso2, scope.group(), scope.day());
        return new TrendsJson(
                found.country(),
                Stream.of(found.inbound(), found.outbound(), found.degree(), found.scholarships())
                        .filter(trend -> !trend.isEmpty())
                        .map(TrendJson::of)
                        .toList());
    }
}
