package org.caravanserai.web.cooperation.statistics;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.caravanserai.cooperation.statistics.CompareFigures;
import org.caravanserai.domain.cooperation.statistics.FigureStatus;
import org.caravanserai.domain.cooperation.statistics.PublishedFigure;
import org.caravanserai.domain.shared.Between;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.forms.Described;
import org.caravanserai.web.rest.Asks;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Published figures side by side, and countries in the order of their figures. */
@Tag(name = "Cooperation")
@Path("/statistics/comparison")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class FigureComparisonResource {

    /**
     * A figure about all countries or about the group.
     *
     * @param share of what is said about all countries, 0 to 1
     */
    @Schema(name = "FigureSide")
    public record SideJson(
            UUID id,
            @Nullable String group,
            @Nullable Integer groupVersion,
            BigDecimal value,
            @Nullable BigDecimal share,
            boolean contradicted,
            String source,
            FigureStatus status,
            Map<String, String> note) {

        static SideJson of(CompareFigures.Side side) {
            var figure = side.figure();
            return new SideJson(
                    figure.id(),
                    figure.group(),
                    figure.groupVersion(),
                    figure.value(),
                    side.share(),
                    side.contradicted(),
                    figure.source(),
                    figure.status(),
                    figure.note().texts());
        }
    }

    /**
     * What is said about a year.
     *
     * @param sum of the figures of single countries of the group
     * @param known of how many countries of the group there is a figure
     */
    @Schema(name = "FigureYear")
    public record YearJson(
            int year,
            List<SideJson> sides,
            BigDecimal sum,
            int known,
            @Nullable BigDecimal sumShare) {}

    /**
     * A country in the order of its figure.
     *
     * @param groupPlace 1 for the largest figure of the group; missing outside the group
     */
    @Schema(name = "FigureRank")
    public record RankJson(int place, @Nullable Integer groupPlace, String country, BigDecimal value, UUID id) {}

    /** A country of the group without a figure in the year, with the latest one that is known. */
    @Schema(name = "MissingFigure")
    public record MissingJson(String country, int year, BigDecimal value) {

        static MissingJson of(PublishedFigure figure) {
            return new MissingJson(String.valueOf(figure.country()), figure.year(), figure.value());
        }
    }

    /** The comparison. */
    @Schema(name = "FigureComparison")
    public record ComparisonJson(
            String series,
            String group,
            int groupVersion,
            List<YearJson> years,
            @Nullable Integer rankedYear,
            List<RankJson> ranking,
            List<MissingJson> missing) {}

    /** What is compared. */
    public record ComparisonQuery(
            @Described("Such as INBOUND_STUDENTS; a refusal names those there are") @Nullable
            String series,

            @Described("Code of a group of countries, a version such as BR@1, or the alias of a version") @Nullable
            String group,

            @Described("Whose figures are put in order; else the one with figures of most countries")
            @Between(least = FigureQuery.FIRST_YEAR, most = FigureQuery.LAST_YEAR)
            @Nullable
            Integer year) {}

    @Inject
    private CompareFigures compare;

    @Operation(
            operationId = "compareStatistics",
            summary = "What sources say about all countries and about a group, side by side, and which countries come"
                    + " first")
    @GET
    @Public
    public ComparisonJson compare(@Asks(ComparisonQuery.class) @Context UriInfo address) {
        var asked = Asks.Query.of(address, ComparisonQuery.class);
        var found = compare.execute(Objects.toString(asked.series(), ""), asked.group(), asked.year());
        return new ComparisonJson(
                found.series().code(),
                found.group().code(),
                found.group().version(),
                found.years().stream()
                        .map(each -> new YearJson(
                                each.year(),
                                each.sides().stream().map(SideJson::of).toList(),
                                each.sum(),
                                each.known(),
                                each.sumShare()))
                        .toList(),
                found.rankedYear(),
                found.ranking().stream()
                        .map(each -> new RankJson(
                                each.place(),
                                each.groupPlace(),
                                String.valueOf(each.figure().country()),
                                each.figure().value(),
                                each.figure().id()))
                        .toList(),
                found.missing().stream().map(MissingJson::of).toList());
    }
}
