package org.caravanserai.web.centers.plan;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.caravanserai.domain.centers.center.CenterSide;
import org.caravanserai.domain.centers.plan.AnnualReport;
import org.caravanserai.domain.centers.plan.BudgetKind;
import org.caravanserai.domain.centers.plan.ReportContent;
import org.caravanserai.domain.centers.plan.YearFigure;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What an annual report says: figures beside their targets, money spent beside the budget.
 *
 * @param totals by side and currency
 */
@Schema(name = "CenterReportContent")
public record ReportJson(
        Map<String, String> center,
        int planRevision,
        Map<String, String> activities,
        List<FigureJson> figures,
        List<MoneyJson> budget,
        List<TotalJson> totals,
        Map<String, String> remarks) {

    /** A figure; reached in percent of its target. */
    @Schema(name = "CenterReportFigure")
    public record FigureJson(
            YearFigure figure,
            @Nullable BigDecimal target,
            @Nullable BigDecimal actual,
            @Nullable Integer reached) {}

    /** A line of the budget; used in percent of what was planned. */
    @Schema(name = "CenterReportLine")
    public record MoneyJson(
            String code,
            BudgetKind kind,
            CenterSide side,
            String title,
            String planned,
            String spent,
            String currency,
            int used) {}

    /** Budget and spending of one side in one currency. */
    @Schema(name = "CenterReportTotal")
    public record TotalJson(CenterSide side, String planned, String spent, String currency, int used) {}

    /** A report that was frozen; code: of the document, for /verify. */
    @Schema(name = "CenterReport")
    public record FrozenJson(int year, int number, Instant frozenAt, String code, ReportJson content) {

        static FrozenJson of(AnnualReport report) {
            return new FrozenJson(
                    report.year(), report.number(), report.frozenAt(), report.code(), ReportJson.of(report.content()));
        }
    }

    static ReportJson of(ReportContent content) {
        return new ReportJson(
                content.center().texts(),
                content.planRevision(),
                content.activities().texts(),
                content.figures().stream()
                        .map(line -> new FigureJson(line.figure(), line.target(), line.actual(), line.reached()))
                        .toList(),
                content.budget().stream()
                        .map(line -> new MoneyJson(
                                line.code(),
                                line.kind(),
                                line.side(),
                                line.title(),
                                line.planned().amount().toPlainString(),
                                line.spent().amount().toPlainString(),
                                line.planned().currency().getCurrencyCode(),
                                line.used()))
                        .toList(),
                content.totals().stream()
                        .map(total -> new TotalJson(
                                total.side(),
                                total.planned().amount().toPlainString(),
                                total.spent().amount().toPlainString(),
                                total.planned().currency().getCurrencyCode(),
                                total.used()))
                        .toList(),
                content.remarks().texts());
    }
}
