package org.caravanserai.domain.centers.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.caravanserai.domain.centers.center.CenterSide;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * What an annual report says: drawn from the data, never typed, except for the remarks.
 *
 * @param center its name at that time
 * @param planRevision the revision of the plan that the report is measured by
 * @param activities that were planned
 * @param remarks of the director
 */
public record ReportContent(
        LocalizedText center,
        int planRevision,
        LocalizedText activities,
        List<FigureLine> figures,
        List<MoneyLine> budget,
        LocalizedText remarks) {

    public ReportContent {
        figures = List.copyOf(figures);
        budget = List.copyOf(budget);
    }

    /**
     * A figure beside its target.
     *
     * @param target null where none was set
     * @param actual null where there is nothing to share
     */
    public record FigureLine(
            YearFigure figure,
            @Nullable BigDecimal target,
            @Nullable BigDecimal actual) {

        /** The actual figure in percent of the target; null where one of them is missing. */
        public @Nullable Integer reached() {
            return target == null || actual == null || target.signum() == 0 ? null : percent(actual, target);
        }
    }

    /**
     * A line of the budget beside what was spent.
     *
     * @param side that pays
     */
    public record MoneyLine(String code, BudgetKind kind, CenterSide side, String title, Money planned, Money spent) {

        /** Spending in percent of the budget. */
        public int used() {
            return percent(spent.amount(), planned.amount());
        }
    }

    /** Budget and spending of one side in one currency. */
    public record Total(CenterSide side, Money planned, Money spent) {

        /** Spending in percent of the budget. */
        public int used() {
            return percent(spent.amount(), planned.amount());
        }
    }

    private static int percent(BigDecimal part, BigDecimal whole) {
        return (int) Math.round(100.0 * part.doubleValue() / whole.doubleValue());
    }

    /** A report of what a plan says and what happened. */
    public static ReportContent of(
            LocalizedText center,
            YearPlan plan,
            List<Expense> expenses,
            Map<YearFigure, BigDecimal> actual,
            LocalizedText remarks) {
        var content = plan.content();
        var spent = expenses.stream()
                .collect(Collectors.groupingBy(
                        Expense::line,
                        Collectors.reducing(
                                BigDecimal.ZERO, each -> each.amount().amount(), BigDecimal::add)));
        var figures = Arrays.stream(YearFigure.values())
                .map(figure ->
                        new FigureLine(figure, content.targets().values().get(figure), plain(actual.get(figure))))
                .toList();
        return new ReportContent(
                center,
                plan.revision(),
                content.activities(),
                figures,
                plan.lines().stream().map(line -> money(line, spent)).toList(),
                remarks);
    }

    private static @Nullable BigDecimal plain(@Nullable BigDecimal value) {
        return value == null ? null : YearTargets.plain(value);
    }

    private static MoneyLine money(BudgetLine line, Map<UUID, BigDecimal> spent) {
        var item = line.item();
        return new MoneyLine(
                line.code(),
                item.kind(),
                item.side(),
                item.title(),
                item.amount(),
                new Money(spent.getOrDefault(line.id(), BigDecimal.ZERO), line.currency()));
    }

    /** Totals by side and currency; amounts of different currencies are never added up. */
    public List<Total> totals() {
        var groups = new TreeMap<String, List<MoneyLine>>(Comparator.naturalOrder());
        budget.forEach(line -> groups.computeIfAbsent(
                        line.side().ordinal() + line.planned().currency().getCurrencyCode(), none -> new ArrayList<>())
                .add(line));
        return groups.values().stream().map(ReportContent::total).toList();
    }

    private static Total total(List<MoneyLine> lines) {
        var currency = lines.get(0).planned().currency();
        var planned = lines.stream().map(line -> line.planned().amount()).reduce(BigDecimal.ZERO, BigDecimal::add);
        var spent = lines.stream().map(line -> line.spent().amount()).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Total(lines.get(0).side(), new Money(planned, currency), new Money(spent, currency));
    }
}
