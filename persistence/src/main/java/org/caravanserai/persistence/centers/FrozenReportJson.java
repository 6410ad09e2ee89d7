package org.caravanserai.persistence.centers;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import org.caravanserai.domain.centers.center.CenterSide;
import org.caravanserai.domain.centers.plan.BudgetKind;
import org.caravanserai.domain.centers.plan.ReportContent;
import org.caravanserai.domain.centers.plan.ReportContent.FigureLine;
import org.caravanserai.domain.centers.plan.ReportContent.MoneyLine;
import org.caravanserai.domain.centers.plan.YearFigure;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Money;
import org.caravanserai.persistence.shared.Json;
import org.jspecify.annotations.Nullable;

/** What a frozen report says as {@code jsonb}; amounts are texts, so that none of their decimals gets lost. */
final class FrozenReportJson {

    private FrozenReportJson() {}

    static String write(ReportContent content) {
        var figures = Json.PROVIDER.createArrayBuilder();
        content.figures().forEach(line -> figures.add(figure(line)));
        var budget = Json.PROVIDER.createArrayBuilder();
        content.budget().forEach(line -> budget.add(money(line)));
        return Json.PROVIDER
                .createObjectBuilder()
                .add("center", texts(content.center()))
                .add("planRevision", content.planRevision())
                .add("activities", texts(content.activities()))
                .add("figures", figures)
                .add("budget", budget)
                .add("remarks", texts(content.remarks()))
                .build()
                .toString();
    }

    private static JsonObjectBuilder texts(LocalizedText text) {
        var object = Json.PROVIDER.createObjectBuilder();
        text.texts().forEach(object::add);
        return object;
    }

    private static JsonObjectBuilder figure(FigureLine line) {
        var object =
                Json.PROVIDER.createObjectBuilder().add("figure", line.figure().name());
        put(object, "target", line.target());
        put(object, "actual", line.actual());
        return object;
    }

    private static void put(JsonObjectBuilder object, String name, @Nullable BigDecimal number) {
        if (number != null) {
            object.add(name, number.toPlainString());
        }
    }

    private static JsonObjectBuilder money(MoneyLine line) {
        return Json.PROVIDER
                .createObjectBuilder()
                .add("code", line.code())
                .add("kind", line.kind().name())
                .add("side", line.side().name())
                .add("title", line.title())
                .add("currency", line.planned().currency().getCurrencyCode())
                .add("planned", line.planned().amount().toPlainString())
                .add("spent", line.spent().amount().toPlainString());
    }

    static ReportContent read(String json) {
        var object = Json.read(json);
        return new ReportContent(
                localized(object, "center"),
                object.getInt("planRevision"),
                localized(object, "activities"),
                each(object, "figures").stream().map(FrozenReportJson::figure).toList(),
                each(object, "budget").stream().map(FrozenReportJson::money).toList(),
                localized(object, "remarks"));
    }

    private static LocalizedText localized(JsonObject object, String name) {
        return Json.localized(object.getJsonObject(name).toString());
    }

    private static List<JsonObject> each(JsonObject object, String name) {
        return object.getJsonArray(name).getValuesAs(JsonObject.class);
    }

    private static FigureLine figure(JsonObject line) {
        return new FigureLine(
                YearFigure.valueOf(line.getString("figure")), number(line, "target"), number(line, "actual"));
    }

    private static @Nullable BigDecimal number(JsonObject line, String name) {
        return line.containsKey(name) ? new BigDecimal(line.getString(name)) : null;
    }

    private static MoneyLine money(JsonObject line) {
        var currency = Currency.getInstance(line.getString("currency"));
        return new MoneyLine(
                line.getString("code"),
                BudgetKind.valueOf(line.getString("kind")),
                CenterSide.valueOf(line.getString("side")),
                line.getString("title"),
                new Money(new BigDecimal(line.getString("planned")), currency),
                new Money(new BigDecimal(line.getString("spent")), currency));
    }
}
