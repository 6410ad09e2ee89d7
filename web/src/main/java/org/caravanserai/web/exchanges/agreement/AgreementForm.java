package org.caravanserai.web.exchanges.agreement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.caravanserai.domain.exchanges.agreement.AgreementTerms;
import org.caravanserai.domain.exchanges.agreement.BalancePolicy;
import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.exchanges.agreement.DraftForm;
import org.caravanserai.exchanges.agreement.TermsForm;
import org.caravanserai.exchanges.agreement.TermsForm.PolicyForm;
import org.caravanserai.platform.forms.Form;
import org.caravanserai.platform.forms.Reader;
import org.jspecify.annotations.Nullable;

/** The form of an agreement: its parties, its conditions as rows, the rest. */
public class AgreementForm {

    /** Conditions beyond those that are there which can be added in one go. */
    private static final int SPARE = 6;

    private static final int LEAST_PARTIES = 2;

    private static final Pattern CONDITION = Pattern.compile("conditions\\[(\\d+)]\\.?(.*)");

    private final Map<String, String> title = new HashMap<>();
    private final List<ConditionRow> conditions = new ArrayList<>();
    private final List<@Nullable String> parties = new ArrayList<>();
    private final Form<PolicyForm> policy = Form.of(PolicyForm.class, PolicyForm.of(BalancePolicy.NONE));

    /**
     * An agreement that does not exist yet: one condition in each direction is likely.
     *
     * @param number of the parties
     */
    void begin(int number, AcademicYear year) {
        IntStream.range(0, number).forEach(each -> parties.add(null));
        for (int i = 0; i < 2 + SPARE; i++) {
            var condition = ConditionRow.empty();
            condition.getForm().put("firstYear", year.toString());
            if (i < 2) {
                condition.direct(i == 0 ? "1" : "2", i == 0 ? "2" : "1");
            }
            conditions.add(condition);
        }
    }

    /**
     * An agreement that was prepared as a draft.
     *
     * @param number of the parties that the form has fields for
     */
    public void show(DraftForm draft, int number, AcademicYear year) {
        begin(number, year);
        for (int i = 0; i < draft.parties().size(); i++) {
            var slug = draft.parties().get(i);
            parties.set(i, slug.isBlank() ? null : slug);
        }
        title.putAll(draft.title());
        var entered = draft.conditions();
        conditions.subList(0, Math.min(entered.size(), conditions.size())).clear();
        conditions.addAll(0, entered.stream().map(ConditionRow::of).toList());
        IntStream.range(conditions.size(), entered.size() + SPARE)
                .forEach(each -> conditions.add(ConditionRow.empty()));
        policy.putAll(Form.typed(PolicyForm.class, draft.policy()));
    }

    /** Names a partner in the first field that is free. */
    void addPartner(String slug) {
        if (!parties.contains(slug)) {
            int free = parties.subList(1, parties.size()).indexOf(null);
            if (free < 0) {
                parties.add(slug);
            } else {
                parties.set(free + 1, slug);
            }
        }
    }

    /** What stands in the form now, complete or not. */
    DraftForm draft() {
        return new DraftForm(
                slugs(),
                List.of(),
                title,
                meant().stream().map(ConditionRow::kept).toList(),
                policy);
    }

    /** Whether something was entered that is worth keeping. */
    boolean isBegun() {
        return title.values().stream().anyMatch(text -> text != null && !text.isBlank())
                || !meant().isEmpty()
                || parties.stream().skip(1).anyMatch(Objects::nonNull);
    }

    /**
     * @param moreYears years by which all conditions are extended
     */
    public void show(AgreementTerms terms, int moreYears) {
        title.putAll(terms.title().texts());
        policy.putAll(Form.of(PolicyForm.class, PolicyForm.of(terms.policy())));
        var tolerance = terms.policy().tolerance();
        policy.put(
                "tolerance",
                tolerance == null ? null : tolerance.stripTrailingZeros().toPlainString());
        terms.conditions().forEach(condition -> conditions.add(ConditionRow.of(condition, moreYears)));
        IntStream.range(0, SPARE).forEach(each -> conditions.add(ConditionRow.empty()));
    }

    /**
     * @param slugs of the parties, to which directions refer by number
     * @throws Invalid with each field that is wrong, those of parties that are not named included
     */
    public TermsForm form(List<String> slugs) {
        var faults = new Invalid.Collector();
        var written = Map.of(
                "title",
                title,
                "conditions",
                meant().stream().map(each -> each.between(slugs)).toList(),
                "policy",
                policy);
        var read = faults.value(path -> place(path, false), () -> Reader.texts(written, TermsForm.class));
        for (int i = 0; read == null && i < slugs.size(); i++) {
            faults.check(!slugs.get(i).isEmpty(), "parties[" + i + "]", "required");
        }
        faults.throwIfAny();
        return Objects.requireNonNull(read);
    }

    private List<ConditionRow> meant() {
        return conditions.stream().filter(ConditionRow::isMeant).toList();
    }

    /** The same faults in the numbers of the rows of the form. */
    public Invalid inForm(Invalid refusal) {
        return new Invalid(refusal.violations().stream()
                .map(fault -> new Invalid.Violation(place(fault.field(), true), fault.key(), fault.arguments()))
                .toList());
    }

    /**
     * The path with the number that a condition has in the form; the ends of a condition are one field.
     *
     * @param made whether it is a path in what was made of the form, where rows in which nothing is written are left out
     */
    private String place(String path, boolean made) {
        var condition = CONDITION.matcher(path);
        if (!condition.matches()) {
            return path;
        }
        var fields = meant().get(Integer.parseInt(condition.group(1)));
        var rest = made ? fields.inRows(condition.group(2)) : condition.group(2);
        var field = rest.replaceFirst("^(from|to)(\\.organization)?$", "direction");
        return "conditions[" + conditions.indexOf(fields) + "]" + (field.isEmpty() ? "" : "." + field);
    }

    /** Slugs of the parties in their order, blank where none is named; further fields that were left empty do not count. */
    List<String> slugs() {
        int last = parties.size();
        while (last > LEAST_PARTIES && parties.get(last - 1) == null) {
            last--;
        }
        return parties.subList(0, last).stream()
                .map(slug -> Objects.requireNonNullElse(slug, ""))
                .toList();
    }

    public Map<String, String> getTitle() {
        return title;
    }

    public List<ConditionRow> getConditions() {
        return conditions;
    }

    /** Slugs of the parties, one's own first; null where none is chosen yet. */
    public List<@Nullable String> getParties() {
        return parties;
    }

    public Form<PolicyForm> getPolicy() {
        return policy;
    }
}
