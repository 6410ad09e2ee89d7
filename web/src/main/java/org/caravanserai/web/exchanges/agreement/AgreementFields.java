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
import org.caravanserai.exchanges.agreement.TermsForm;
import org.caravanserai.exchanges.agreement.TermsForm.PolicyForm;
import org.jspecify.annotations.Nullable;

/** The content of an agreement as fields of its form. */
public class AgreementFields {

    /** Conditions beyond those that are there which can be added in one go. */
    private static final int SPARE = 6;

    private static final Pattern CONDITION = Pattern.compile("conditions\\[(\\d+)]");
    private static final Pattern YEARS = Pattern.compile("\\.placesByYear\\[(\\d+)]");
    private static final Pattern PARTY = Pattern.compile("parties\\[(\\d+)]\\.organization");

    private final Map<String, String> title = new HashMap<>();
    private final List<ConditionFields> conditions = new ArrayList<>();
    private final List<PartyFields> parties = new ArrayList<>();
    private final PolicyFields policy = new PolicyFields();
    private @Nullable String note;

    /**
     * An agreement that does not exist yet: one condition in each direction is likely.
     *
     * @param number of the parties
     */
    void begin(int number, AcademicYear year) {
        policy.show(PolicyForm.of(BalancePolicy.NONE));
        IntStream.range(0, number).forEach(each -> parties.add(new PartyFields()));
        for (int i = 0; i < 2 + SPARE; i++) {
            var condition = new ConditionFields(0, 0);
            condition.setFirstYear(year.toString());
            if (i < 2) {
                condition.setDirection(i == 0 ? "1>2" : "2>1");
            }
            conditions.add(condition);
        }
    }

    /**
     * @param moreYears years by which all conditions are extended
     */
    void show(AgreementTerms terms, int moreYears) {
        title.putAll(terms.title().texts());
        policy.show(PolicyForm.of(terms.policy()));
        terms.conditions().forEach(condition -> conditions.add(ConditionFields.of(condition, moreYears)));
        IntStream.range(0, SPARE).forEach(each -> conditions.add(new ConditionFields(0, 0)));
    }

    /**
     * @param slugs of the parties, to which directions refer by number
     */
    TermsForm form(List<String> slugs) {
        return new TermsForm(
                title, meant().stream().map(each -> each.form(slugs)).toList(), policy.form());
    }

    private List<ConditionFields> meant() {
        return conditions.stream().filter(ConditionFields::isMeant).toList();
    }

    /** The same faults by the ids of the form's fields. */
    Invalid inForm(Invalid refusal) {
        return new Invalid(refusal.violations().stream()
                .map(fault -> new Invalid.Violation(id(fault.field()), fault.key(), fault.arguments()))
                .toList());
    }

    private String id(String path) {
        var party = PARTY.matcher(path);
        if (party.matches()) {
            return "party" + party.group(1);
        }
        var condition = CONDITION.matcher(path);
        if (!condition.lookingAt()) {
            return path.replace('.', '-');
        }
        var fields = meant().get(Integer.parseInt(condition.group(1)));
        return "c" + conditions.indexOf(fields)
                + YEARS.matcher(path.substring(condition.end()))
                        .replaceFirst(nth -> ".years" + fields.yearBlock(Integer.parseInt(nth.group(1))))
                        .replaceFirst("languages\\[(\\d+)]", "languages$1")
                        .replaceFirst("\\[\\d+]$", "")
                        .replace(".from", ".direction")
                        .replace(".to", ".direction");
    }

    /** Slugs of the parties that were named, in their order. */
    List<String> slugs() {
        return parties.stream()
                .map(PartyFields::getSlug)
                .map(slug -> Objects.requireNonNullElse(slug, ""))
                .toList();
    }

    public Map<String, String> getTitle() {
        return title;
    }

    public List<ConditionFields> getConditions() {
        return conditions;
    }

    public List<PartyFields> getParties() {
        return parties;
    }

    public PolicyFields getPolicy() {
        return policy;
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }
}
