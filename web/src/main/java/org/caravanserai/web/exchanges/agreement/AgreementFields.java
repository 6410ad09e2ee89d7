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
import org.caravanserai.exchanges.agreement.TermsForm.ConditionForm;
import org.caravanserai.exchanges.agreement.TermsForm.PolicyForm;
import org.jspecify.annotations.Nullable;

/** The content of an agreement as fields of its form. */
public class AgreementFields {

    /** Conditions beyond those that are there which can be added in one go. */
    private static final int SPARE = 6;

    private static final int LEAST_PARTIES = 2;

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
     * An agreement that was prepared as a draft.
     *
     * @param number of the parties that the form has fields for
     */
    void show(DraftForm draft, int number, AcademicYear year) {
        begin(number, year);
        for (int i = 0; i < draft.parties().size(); i++) {
            var slug = draft.parties().get(i);
            parties.get(i).setSlug(slug.isBlank() ? null : slug);
        }
        title.putAll(Objects.requireNonNullElse(draft.terms().title(), Map.of()));
        var entered = Objects.requireNonNullElse(draft.terms().conditions(), List.<ConditionForm>of());
        conditions.subList(0, Math.min(entered.size(), conditions.size())).clear();
        conditions.addAll(0, entered.stream().map(ConditionFields::of).toList());
        IntStream.range(conditions.size(), entered.size() + SPARE)
                .forEach(each -> conditions.add(new ConditionFields(0, 0)));
        var stated = draft.terms().policy();
        if (stated != null) {
            policy.show(stated);
        }
    }

    /** Names a partner in the first field that is free. */
    void addPartner(String slug) {
        if (parties.stream().noneMatch(party -> slug.equals(party.getSlug()))) {
            parties.stream()
                    .skip(1)
                    .filter(party -> party.getSlug() == null)
                    .findFirst()
                    .orElseGet(() -> {
                        var more = new PartyFields();
                        parties.add(more);
                        return more;
                    })
                    .setSlug(slug);
        }
    }

    /** What stands in the form now, complete or not. */
    DraftForm draft() {
        return new DraftForm(
                slugs(),
                List.of(),
                new TermsForm(
                        title, meant().stream().map(ConditionFields::draft).toList(), policy.form()));
    }

    /** Whether something was entered that is worth keeping. */
    boolean isBegun() {
        return title.values().stream().anyMatch(text -> text != null && !text.isBlank())
                || !meant().isEmpty()
                || parties.stream().skip(1).anyMatch(party -> party.getSlug() != null);
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
        if (path.equals("conditions")) {
            return "c0.kind";
        }
        if (path.equals("parties")) {
            return "party0";
        }
        if (!condition.lookingAt()) {
            return path.replace('.', '-');
        }
        var fields = meant().get(Integer.parseInt(condition.group(1)));
        return "c" + conditions.indexOf(fields)
                + YEARS.matcher(path.substring(condition.end()))
                        .replaceFirst(nth -> ".years" + fields.yearBlock(Integer.parseInt(nth.group(1))))
                        .replaceFirst("languages\\[(\\d+)]", "languages$1")
                        .replaceFirst("\\[\\d+]$", "")
                        .replaceFirst("\\.(from|to)$", ".direction");
    }

    /** Slugs of the parties in their order, blank where none is named; further fields that were left empty do not count. */
    List<String> slugs() {
        int last = parties.size();
        while (last > LEAST_PARTIES && parties.get(last - 1).getSlug() == null) {
            last--;
        }
        return parties.subList(0, last).stream()
                .map(party -> Objects.requireNonNullElse(party.getSlug(), ""))
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
