package org.caravanserai.web.cooperation.indicator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.caravanserai.cooperation.indicator.CompareIndicator;
import org.caravanserai.cooperation.indicator.ComputeIndicator;
import org.caravanserai.cooperation.indicator.ListIndicatorRows;
import org.caravanserai.cooperation.indicator.ListIndicators;
import org.caravanserai.cooperation.indicator.ReviewIndicator;
import org.caravanserai.domain.access.Disclosure;
import org.caravanserai.domain.cooperation.indicator.FactRow;
import org.caravanserai.domain.cooperation.indicator.Indicator;
import org.caravanserai.domain.cooperation.indicator.IndicatorValue;
import org.caravanserai.domain.cooperation.language.LevelFacts;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.forms.Described;
import org.caravanserai.web.cooperation.ScopeParameters;
import org.caravanserai.web.lists.RowsInMemory;
import org.caravanserai.web.rest.Asks;
import org.caravanserai.web.rest.ListQuery;
import org.caravanserai.web.rest.PageJson;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Indicators in the API: definitions, values as of a day, and the rows behind them. */
@Tag(name = "Cooperation")
@Path("/indicators")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class IndicatorResource {

    /** The definition of an indicator. */
    @Schema(name = "IndicatorDefinition")
    public record DefinitionJson(
            String code,
            Indicator.Family family,
            Map<String, String> name,
            Indicator.Unit unit,
            IndicatorJson.ExplainJson explain) {

        static DefinitionJson of(Indicator definition) {
            return new DefinitionJson(
                    definition.code(),
                    definition.family(),
                    definition.names().texts(),
                    definition.unit(),
                    IndicatorJson.explain(definition, null, null, null, null));
        }
    }

    /** A page of rows; which cells they have depends on the indicator. If {@code rounded}, counts of people are rounded to the nearest five. */
    @Schema(name = "IndicatorRows")
    public record RowsJson(boolean rounded, List<Map<String, Object>> items, int page, int size, long total) {

        static RowsJson of(Page<FactRow> rows, boolean rounded) {
            return new RowsJson(
                    rounded,
                    rows.items().stream().map(FactCells::json).toList(),
                    rows.page(),
                    rows.size(),
                    rows.total());
        }
    }

    /** One value on two days. */
    @Schema(name = "IndicatorDifference")
    public record DifferenceJson(
            String key,
            @Nullable String country,
            @Nullable BigDecimal then,
            @Nullable BigDecimal now,
            @Nullable BigDecimal difference) {

        static DifferenceJson of(CompareIndicator.Line line) {
            var then = line.then();
            return new DifferenceJson(
                    line.now().key(),
                    line.now().country(),
                    then == null ? null : then.value(),
                    line.now().value(),
                    line.difference());
        }
    }

    /** An indicator on two days. */
    @Schema(name = "IndicatorComparison")
    public record ComparisonJson(
            String code,
            LocalDate then,
            LocalDate asOf,
            String group,
            @Nullable String levelMapping,
            boolean rounded,
            List<DifferenceJson> values) {

        static ComparisonJson of(CompareIndicator.Compared compared) {
            return new ComparisonJson(
                    compared.definition().code(),
                    compared.then(),
                    compared.scope().asOf(),
                    compared.scope().group().label(),
                    compared.definition().facts().contains(LevelFacts.FACTS)
                            ? compared.scope().mapping()
                            : null,
                    compared.scope().isRounded(),
                    compared.lines().stream().map(DifferenceJson::of).toList());
        }
    }

    /** A version of a definition. */
    @Schema(name = "IndicatorVersion")
    public record VersionJson(int version, Map<String, String> formula, int minimum, Map<String, String> owner) {

        static VersionJson of(Indicator definition) {
            return new VersionJson(
                    definition.version(),
                    definition.formula().texts(),
                    definition.minimum(),
                    definition.owner().texts());
        }
    }

    /** What those who keep figures look at in an indicator: keys of values that are missing or withheld, and what moved a lot. */
    @Schema(name = "IndicatorReview")
    public record ReviewJson(
            String code,
            LocalDate then,
            LocalDate asOf,
            String group,
            int all,
            Set<String> emptyFacts,
            List<String> missing,
            List<String> withheld,
            List<DifferenceJson> moved,
            List<VersionJson> versions) {

        static ReviewJson of(ReviewIndicator.Review review) {
            return new ReviewJson(
                    review.definition().code(),
                    review.then(),
                    review.scope().asOf(),
                    review.scope().group().label(),
                    review.all(),
                    review.emptyFacts(),
                    review.missing().stream().map(IndicatorValue::key).toList(),
                    review.withheld().stream().map(IndicatorValue::key).toList(),
                    review.moved().stream().map(DifferenceJson::of).toList(),
                    review.versions().stream().map(VersionJson::of).toList());
        }
    }

    /** What an indicator is compared with. */
    public record Earlier(
            @Described(value = "The earlier day", example = "2018-12-31")
            LocalDate then) {}

    @Inject
    private ListIndicators list;

    @Inject
    private ComputeIndicator compute;

    @Inject
    private CompareIndicator compare;

    @Inject
    private ReviewIndicator review;

    @Inject
    private ListIndicatorRows rows;

    @Inject
    private CurrentCaller caller;

    @Operation(operationId = "listIndicators", summary = "The definitions of all indicators")
    @GET
    @Public
    public PageJson<DefinitionJson> list(@BeanParam ListQuery query) {
        var request = query.request();
        var words = request.query() == null ? "" : request.query().toLowerCase(Locale.ROOT);
        var all = list.execute().stream()
                .filter(definition -> matches(definition, words))
                .toList();
        return PageJson.of(new RowsInMemory<>(all, null, Map.of("code", Comparator.comparing(Indicator::code)))
                .page(request)
                .map(DefinitionJson::of));
    }

    private static boolean matches(Indicator definition, String words) {
        return definition.code().toLowerCase(Locale.ROOT).contains(words)
                || definition.names().texts().values().stream()
                        .anyMatch(name -> name.toLowerCase(Locale.ROOT).contains(words));
    }

    @Operation(operationId = "getIndicator", summary = "An indicator as of a day, with how it was counted")
    @GET
    @Public
    @Path("/{code}")
    public IndicatorJson one(@PathParam("code") String code, @BeanParam ScopeParameters scope) {
        var question = scope.question();
        return IndicatorJson.of(compute.execute(upper(code), question), question.values());
    }

    @Operation(operationId = "compareIndicator", summary = "An indicator on two days, with the difference")
    @GET
    @Public
    @Path("/{code}/comparison")
    public ComparisonJson comparison(
            @PathParam("code") String code,
            @BeanParam ScopeParameters scope,
            @Asks(Earlier.class) @Context UriInfo address) {
        var then = Asks.Query.of(address, Earlier.class).then();
        return ComparisonJson.of(compare.execute(upper(code), scope.question(), then));
    }

    @Operation(
            operationId = "reviewIndicator",
            summary = "What is missing in an indicator, and what moved a lot within a year, for those who keep figures")
    @GET
    @Path("/{code}/review")
    public ReviewJson review(@PathParam("code") String code, @BeanParam ScopeParameters scope) {
        return ReviewJson.of(review.execute(upper(code), scope.question()));
    }

    @Operation(operationId = "listIndicatorRows", summary = "The rows behind an indicator")
    @GET
    @Public
    @Path("/{code}/rows")
    public RowsJson rows(@PathParam("code") String code, @BeanParam ScopeParameters scope, @BeanParam ListQuery query) {
        return RowsJson.of(
                rows.execute(upper(code), scope.question(), inOneOrder(query.request())),
                Disclosure.of(caller.get()) != Disclosure.EXACT);
    }

    /**
     * A request for rows, which have one order and are not searched.
     *
     * @throws Invalid when it asks for another order or for words
     */
    private static PageRequest inOneOrder(PageRequest request) {
        new Invalid.Collector()
                .check(request.sort() == null, "sort", "rows-not-sorted")
                .check(request.query() == null, "query", "rows-not-searched")
                .throwIfAny();
        return request;
    }

    static String upper(String code) {
        return code.toUpperCase(Locale.ROOT);
    }
}
