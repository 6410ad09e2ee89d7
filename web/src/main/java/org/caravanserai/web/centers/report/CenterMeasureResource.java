package org.caravanserai.web.centers.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.caravanserai.centers.report.ShowCenterMeasures;
import org.caravanserai.centers.report.ShowClosings;
import org.caravanserai.centers.report.ShowMeasureRows;
import org.caravanserai.domain.centers.center.ClosureReason;
import org.caravanserai.domain.centers.report.CenterMeasure;
import org.caravanserai.domain.centers.report.ClosedCenter;
import org.caravanserai.domain.centers.report.MeasureRow;
import org.caravanserai.domain.centers.report.MeasureTotal;
import org.caravanserai.web.centers.CenterAddress;
import org.caravanserai.web.rest.ListQuery;
import org.caravanserai.web.rest.PageJson;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Indicators of one center, with the rows behind each. */
@Tag(name = "Centers")
@Path("/centers")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CenterMeasureResource {

    /** A value of an indicator; percentages as factors, null where there is nothing to divide by. */
    @Schema(name = "CenterIndicatorValue")
    public record ValueJson(
            @Nullable BigDecimal value,
            BigDecimal part,
            BigDecimal whole,
            @Nullable String currency,
            long rows) {

        static ValueJson of(MeasureTotal total) {
            return new ValueJson(total.value(), total.part(), total.whole(), total.currency(), total.rows());
        }
    }

    /** An indicator with its values: one, one for each currency, or none when there is nothing to count. */
    @Schema(name = "CenterIndicator")
    public record IndicatorJson(CenterMeasure code, CenterMeasure.Unit unit, LocalDate from, List<ValueJson> values) {}

    /** All indicators of a center. */
    @Schema(name = "CenterIndicators")
    public record IndicatorsJson(Map<String, String> center, LocalDate asOf, List<IndicatorJson> indicators) {

        static IndicatorsJson of(ShowCenterMeasures.Answer answer) {
            return new IndicatorsJson(
                    answer.center().texts(),
                    answer.asOf(),
                    answer.measures().stream()
                            .map(each -> new IndicatorJson(
                                    each.measure(),
                                    each.measure().unit(),
                                    each.measure().since(answer.asOf()),
                                    each.totals().stream().map(ValueJson::of).toList()))
                            .toList());
        }
    }

    /** A row behind an indicator. */
    @Schema(name = "CenterIndicatorRow")
    public record RowJson(
            String reference,
            Map<String, String> title,
            LocalDate day,
            BigDecimal part,
            BigDecimal whole,
            @Nullable String currency) {

        static RowJson of(MeasureRow row) {
            return new RowJson(
                    row.reference(), row.title().texts(), row.day(), row.part(), row.whole(), row.currency());
        }
    }

    /** A reason of a closing with its weight. */
    @Schema(name = "ClosingReasonWeight")
    public record ReasonJson(ClosureReason reason, int weight) {}

    /** A center that has closed or is about to; the heaviest reason first. */
    @Schema(name = "ClosedCenter")
    public record ClosedJson(
            String slug,
            Map<String, String> name,
            String country,
            LocalDate openedOn,
            LocalDate closesOn,
            int years,
            List<ReasonJson> reasons) {

        static ClosedJson of(ClosedCenter center) {
            return new ClosedJson(
                    center.slug(),
                    center.name().texts(),
                    center.country(),
                    center.openedOn(),
                    center.closesOn(),
                    center.years(),
                    center.reasons().stream()
                            .map(each -> new ReasonJson(each.reason(), each.weight()))
                            .toList());
        }
    }

    @Inject
    private ShowClosings closings;

    @Inject
    private ShowCenterMeasures show;

    @Inject
    private ShowMeasureRows rows;

    @Operation(
            operationId = "getCenterIndicators",
            summary = "All indicators of a center as of today, for its directors and the authority")
    @GET
    @Path("/{slug}/indicators")
    public IndicatorsJson indicators(@PathParam("slug") String slug) {
        return IndicatorsJson.of(show.execute(CenterAddress.of(slug)));
    }

    @Operation(operationId = "listCenterIndicatorRows", summary = "The rows behind an indicator of a center")
    @GET
    @Path("/{slug}/indicators/{code}/rows")
    public PageJson<RowJson> rows(
            @PathParam("slug") String slug, @PathParam("code") String code, @BeanParam ListQuery query) {
        return PageJson.of(rows.execute(CenterAddress.of(slug), CenterAddress.measure(code), query.request())
                .rows()
                .map(RowJson::of));
    }

    @Operation(operationId = "listCenterClosings", summary = "Centers that closed, with the reasons, for the authority")
    @GET
    @Path("/closings")
    public PageJson<ClosedJson> closings(@BeanParam ListQuery query) {
        return PageJson.of(closings.execute(query.request()).centers().map(ClosedJson::of));
    }
}
