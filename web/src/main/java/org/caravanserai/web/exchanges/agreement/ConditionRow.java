package org.caravanserai.web.exchanges.agreement;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.caravanserai.domain.exchanges.agreement.Condition;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.exchanges.agreement.TermsForm.ConditionForm;
import org.caravanserai.platform.forms.Form;
import org.jspecify.annotations.Nullable;

/**
 * One condition in the form of an agreement. Its ends are chosen by the numbers of the parties, which may not be named yet: both in one
 * direction, and each unit with the number of its party.
 */
public class ConditionRow {

    /** Languages that the form has fields for, at least. */
    private static final int LANGUAGES = 2;

    /** Academic years with another number of places that can be added in one go. */
    private static final int YEARS = 2;

    private static final int MOST_PARTIES = 20;

    /** Between the number of a party and the code of its unit. */
    static final String UNIT_OF = ":";

    private final Form<ConditionForm> form;
    private @Nullable String direction;
    private @Nullable String fromUnit;
    private @Nullable String toUnit;
    private boolean removed;

    private ConditionRow(Form<ConditionForm> form) {
        this.form = form.withRows("languages", LANGUAGES)
                .withRows("placesByYear", form.rows("placesByYear").size() + YEARS);
    }

    /** An empty one. */
    static ConditionRow empty() {
        return new ConditionRow(Form.of(ConditionForm.class));
    }

    /**
     * @param moreYears years by which the last academic year moves on
     */
    static ConditionRow of(Condition condition, int moreYears) {
        var numbers = IntStream.rangeClosed(1, MOST_PARTIES)
                .mapToObj(Integer::toString)
                .toList();
        var fields = new ConditionRow(Form.of(ConditionForm.class, ConditionForm.of(condition, numbers)));
        var last = condition.lastYear();
        for (int i = 0; i < moreYears; i++) {
            last = last.next();
        }
        fields.form.put("lastYear", last.toString());
        fields.form.put("monthsPerYear", plain(condition.monthsPerYear()));
        fields.form.put("daysPerYear", plain(condition.daysPerYear()));
        fields.direct(Integer.toString(condition.from()), Integer.toString(condition.to()));
        fields.fromUnit = choice(Integer.toString(condition.from()), condition.fromUnit());
        fields.toUnit = choice(Integer.toString(condition.to()), condition.toUnit());
        return fields;
    }

    private static @Nullable String plain(@Nullable BigDecimal amount) {
        return amount == null ? null : amount.stripTrailingZeros().toPlainString();
    }

    /** What was kept of a condition of a draft. */
    static ConditionRow of(Map<String, ?> kept) {
        var fields = new ConditionRow(Form.typed(ConditionForm.class, kept));
        var from = text(kept, "from");
        var to = text(kept, "to");
        if (from != null && to != null) {
            fields.direct(from, to);
        }
        fields.fromUnit = choice(from, text(kept, "fromUnit"));
        fields.toUnit = choice(to, text(kept, "toUnit"));
        return fields;
    }

    private static @Nullable String text(Map<String, ?> kept, String name) {
        return kept.get(name) instanceof String text ? text : null;
    }

    final void direct(String from, String to) {
        direction = from + ">" + to;
    }

    /** Whether the row was filled in and not removed; direction and first year are there from the beginning. */
    public boolean isMeant() {
        return !removed && !(form.isBlank("from", "to", "firstYear") && fromUnit == null && toUnit == null);
    }

    /**
     * @param parties slugs, to which the direction refers by number; a party without one keeps its number
     */
    Form<ConditionForm> between(List<String> parties) {
        turn();
        boolean directed = direction != null && direction.contains(">");
        setEnd("from", directed ? from() : null, fromUnit, parties);
        setEnd("to", directed ? to() : "1", toUnit, parties);
        return form;
    }

    private void setEnd(String end, @Nullable String number, @Nullable String unit, List<String> parties) {
        var part = form.part(end);
        part.put("organization", number == null ? null : party(parties, number));
        part.put("unit", unit(unit, number));
    }

    /** The number of the party that sends; empty while it is open. */
    String from() {
        return direction == null ? "" : direction.substring(0, Math.max(0, direction.indexOf('>')));
    }

    /** The number of the party that receives; empty while it is open. */
    String to() {
        return direction == null ? "" : direction.substring(direction.indexOf('>') + 1);
    }

    /** When the direction is turned round, each unit stays with its party. */
    private void turn() {
        boolean turned = isOf(fromUnit, to()) || isOf(toUnit, from());
        if (turned && !isOf(fromUnit, from()) && !isOf(toUnit, to())) {
            var unit = fromUnit;
            fromUnit = toUnit;
            toUnit = unit;
        }
    }

    private static boolean isOf(@Nullable String unit, String party) {
        return unit != null && !party.isEmpty() && unit.startsWith(party + UNIT_OF);
    }

    /** What is kept of it in a draft. */
    Map<String, @Nullable Object> kept() {
        turn();
        var kept = new LinkedHashMap<String, @Nullable Object>(form);
        kept.put("from", from());
        kept.put("to", to());
        kept.put("fromUnit", unit(fromUnit, from()));
        kept.put("toUnit", unit(toUnit, to()));
        return kept;
    }

    /** The path below the condition with the numbers of the rows of the form, in which some may be empty. */
    String inRows(String path) {
        return form.inRows(new Invalid(path, "")).violations().get(0).field();
    }

    /**
     * The code of a unit that was chosen as {@code party:code}. One of another party than that of this end keeps the number, with which
     * it is the code of no unit.
     */
    private static @Nullable String unit(@Nullable String chosen, @Nullable String end) {
        return chosen != null && end != null && chosen.startsWith(end + UNIT_OF)
                ? chosen.substring(end.length() + 1)
                : chosen;
    }

    /** A unit of a party as the form's list names it. */
    private static @Nullable String choice(@Nullable String party, @Nullable String unit) {
        return party == null || unit == null || unit.contains(UNIT_OF) ? unit : party + UNIT_OF + unit;
    }

    private static @Nullable String party(List<String> parties, String number) {
        int position = number.matches("\\d{1,2}") ? Integer.parseInt(number) : 0;
        if (position < 1 || position > parties.size()) {
            return null;
        }
        var slug = parties.get(position - 1);
        return slug.isEmpty() ? number : slug;
    }

    public Form<ConditionForm> getForm() {
        return form;
    }

    public @Nullable String getDirection() {
        return direction;
    }

    public void setDirection(@Nullable String direction) {
        this.direction = direction;
    }

    public @Nullable String getFromUnit() {
        turn();
        return fromUnit;
    }

    public void setFromUnit(@Nullable String fromUnit) {
        this.fromUnit = fromUnit;
    }

    public @Nullable String getToUnit() {
        turn();
        return toUnit;
    }

    public void setToUnit(@Nullable String toUnit) {
        this.toUnit = toUnit;
    }

    public boolean isRemoved() {
        return removed;
    }

    public void setRemoved(boolean removed) {
        this.removed = removed;
    }
}
