package org.caravanserai.web.centers.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import org.caravanserai.centers.plan.PlanForm;
import org.caravanserai.domain.centers.plan.BudgetItem;
import org.caravanserai.domain.centers.plan.PlanContent;
import org.caravanserai.web.shell.RequestParameters;

/**
 * A row of the budget in the form; all values are as they are typed.
 *
 * @param at its place, from 0
 */
public record PlanLineRow(int at, String code, String kind, String side, String title, String amount, String currency) {

    private static final int EMPTY_ROWS = 4;

    /** The lines and a few empty rows. */
    static List<PlanLineRow> of(List<BudgetItem> items) {
        var rows = new ArrayList<PlanLineRow>();
        for (var item : items) {
            rows.add(new PlanLineRow(
                    rows.size(),
                    Objects.requireNonNullElse(item.code(), ""),
                    item.kind().name(),
                    item.side().name(),
                    item.title(),
                    item.amount().amount().toPlainString(),
                    item.amount().currency().getCurrencyCode()));
        }
        for (int i = 0; i < EMPTY_ROWS; i++) {
            rows.add(new PlanLineRow(rows.size(), "", "PERSONNEL", "HOST", "", "", ""));
        }
        return List.copyOf(rows);
    }

    /** The rows as they were sent. */
    static List<PlanLineRow> typed(RequestParameters parameters) {
        return IntStream.range(0, PlanContent.MOST_LINES + EMPTY_ROWS)
                .filter(at -> !parameters.text(name(at, "kind")).isEmpty())
                .mapToObj(at -> new PlanLineRow(
                        at,
                        parameters.text(name(at, "code")),
                        parameters.text(name(at, "kind")),
                        parameters.text(name(at, "side")),
                        parameters.text(name(at, "title")),
                        parameters.text(name(at, "amount")).replace(',', '.'),
                        parameters.text(name(at, "currency"))))
                .toList();
    }

    /** Name of a field of this row. */
    public String name(String field) {
        return name(at, field);
    }

    private static String name(int at, String field) {
        return "line-" + at + "-" + field;
    }

    /** Whether nothing is written: a row that was emptied is a line that goes. */
    boolean isBlank() {
        return title.isEmpty() && amount.isEmpty();
    }

    PlanForm.LineForm form() {
        return new PlanForm.LineForm(code, kind, side, title, amount, currency.toUpperCase(Locale.ROOT));
    }
}
