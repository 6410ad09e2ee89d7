package org.caravanserai.centers.plan;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import org.caravanserai.domain.centers.center.CenterSide;
import org.caravanserai.domain.centers.plan.BudgetItem;
import org.caravanserai.domain.centers.plan.BudgetKind;
import org.caravanserai.domain.centers.plan.PlanContent;
import org.caravanserai.domain.centers.plan.YearFigure;
import org.caravanserai.domain.centers.plan.YearTargets;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.platform.forms.FormFields;
import org.jspecify.annotations.Nullable;

/** Reads the content of a plan from a form and reports all faults at once. */
final class PlanFormReader {

    private PlanFormReader() {}

    /**
     * @throws Invalid with all faults
     */
    static PlanContent read(PlanForm form) {
        var fields = new FormFields();
        var targets = targets(fields, form.targets());
        var activities = fields.text("activities", form.activities());
        var budget = fields.list("budget", form.budget(), PlanFormReader::line);
        if (fields.anyWrong() || targets == null || activities == null) {
            throw fields.refusal();
        }
        return new PlanContent(targets, activities, budget);
    }

    private static @Nullable YearTargets targets(FormFields fields, @Nullable Map<String, String> written) {
        var values = new EnumMap<YearFigure, BigDecimal>(YearFigure.class);
        (written == null ? Map.<String, String>of() : written).forEach((name, text) -> {
            var figure = fields.constant(YearFigure.class, "targets", name);
            var number = fields.decimal("targets." + name, text);
            if (figure != null && number != null) {
                values.put(figure, number);
            }
        });
        return fields.whole(() -> new YearTargets(values));
    }

    private static BudgetItem line(PlanForm.LineForm written) {
        var fields = new FormFields();
        var kind = fields.neededConstant(BudgetKind.class, "kind", written.kind());
        var side = fields.neededConstant(CenterSide.class, "side", written.side());
        var title = written.title();
        fields.needed("title", title);
        var amount = fields.needed("amount", written.amount())
                ? fields.money("amount", written.amount(), written.currency())
                : null;
        if (fields.anyWrong() || kind == null || side == null || title == null || amount == null) {
            throw fields.refusal();
        }
        var code = written.code();
        return new BudgetItem(code == null || code.isBlank() ? null : code.strip(), kind, side, title, amount);
    }
}
