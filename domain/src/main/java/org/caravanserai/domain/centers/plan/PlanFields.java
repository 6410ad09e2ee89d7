package org.caravanserai.domain.centers.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.caravanserai.domain.shared.FieldCatalog;
import org.caravanserai.domain.shared.FieldType;
import org.caravanserai.domain.shared.FieldValue;
import org.caravanserai.domain.shared.LanguageTag;

/** A plan field by field: what is compared, kept at each submission, and shown to the authority. */
public final class PlanFields {

    private static final String STATES = "centers.planState";
    private static final String KINDS = "centers.budgetKind";
    private static final String SIDES = "centers.side";

    /** All fields in the order of the form. */
    public static final FieldCatalog CATALOG = catalog();

    private PlanFields() {}

    private static FieldCatalog catalog() {
        var catalog = FieldCatalog.TEXTS;
        for (var figure : YearFigure.values()) {
            catalog = catalog.with("target." + figure.name(), FieldType.NUMBER);
        }
        return catalog.with("activities", FieldType.LOCALIZED)
                .with("budget", FieldType.priced(KINDS, SIDES))
                .with("revision", FieldType.NUMBER)
                .with("state", FieldType.constant(STATES));
    }

    /** Fields of a plan's content; absent fields are left out. */
    public static Map<String, FieldValue> of(PlanContent content) {
        var fields = new LinkedHashMap<String, FieldValue>();
        content.targets()
                .values()
                .forEach((figure, value) -> fields.put("target." + figure.name(), new FieldValue.Amount(value)));
        content.activities()
                .texts()
                .forEach(
                        (tag, text) -> fields.put("activities." + tag, new FieldValue.Text(text, LanguageTag.of(tag))));
        content.budget()
                .forEach(item -> fields.put(
                        "budget." + item.code(),
                        new FieldValue.Priced(
                                item.title(),
                                List.of(
                                        FieldValue.Constant.of(KINDS, item.kind()),
                                        FieldValue.Constant.of(SIDES, item.side())),
                                item.amount())));
        return fields;
    }

    /** Fields of a plan's content and its state. */
    public static Map<String, FieldValue> of(YearPlan plan) {
        var fields = new LinkedHashMap<>(of(plan.content()));
        fields.put("revision", FieldValue.Amount.of(plan.revision()));
        fields.put("state", FieldValue.Constant.of(STATES, plan.state()));
        return fields;
    }
}
