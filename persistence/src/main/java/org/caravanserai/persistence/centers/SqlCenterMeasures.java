package org.caravanserai.persistence.centers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.caravanserai.domain.centers.report.CenterMeasure;
import org.caravanserai.domain.centers.report.CenterMeasures;
import org.caravanserai.domain.centers.report.MeasureRow;
import org.caravanserai.domain.centers.report.MeasureTotal;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.persistence.shared.SortOrder;
import org.caravanserai.persistence.shared.Sql;

@ApplicationScoped
class SqlCenterMeasures implements CenterMeasures {

    private static final String TOTALS = """
        select x.currency, sum(x.part) as part, sum(x.whole) as whole,
               cast(percentile_cont(0.5) within group (order by x.part) as numeric) as middle, count(*) as rows
        from (%s) x group by x.currency order by x.currency
        """;

    private static final Map<String, String> ORDERS =
            Map.of("day", "x.day", "reference", "x.reference", "part", "x.part", "whole", "x.whole");

    private final Sql sql;

    @Inject
    SqlCenterMeasures(Sql sql) {
        this.sql = sql;
    }

    private static String statement(CenterMeasure measure) {
        return Objects.requireNonNull(MeasureStatements.BY_MEASURE.get(measure));
    }

    @Override
    public List<MeasureTotal> totals(Slug center, CenterMeasure measure, LocalDate from, LocalDate to) {
        return sql.list(
                TOTALS.formatted(statement(measure)),
                row -> new MeasureTotal(
                        measure,
                        row.textOrNull("currency"),
                        row.decimal("part"),
                        row.decimal("whole"),
                        row.decimal("middle"),
                        row.count("rows")),
                center.value(),
                from,
                to);
    }

    @Override
    public Page<MeasureRow> page(
            Slug center, CenterMeasure measure, LocalDate from, LocalDate to, PageRequest request) {
        var order = SortOrder.of(request.sort(), "-day", ORDERS);
        return sql.page(
                request,
                "select x.* from (" + statement(measure) + ") x order by " + order.sql()
                        + ", x.day desc, x.reference, x.currency",
                "select count(*) from (" + statement(measure) + ") x",
                row -> new MeasureRow(
                        row.text("reference"),
                        row.localized("title"),
                        row.date("day"),
                        row.decimal("part"),
                        row.decimal("whole"),
                        row.textOrNull("currency")),
                center.value(),
                from,
                to);
    }
}
