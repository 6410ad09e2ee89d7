package org.caravanserai.domain.cooperation.advice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caravanserai.domain.cooperation.registry.CooperationWay;
import org.caravanserai.domain.cooperation.registry.EntryRow;
import org.caravanserai.domain.organizations.Sector;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.IscedField;
import org.caravanserai.domain.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * One way of cooperating that suits a purpose, with the rules that speak for and against it and with examples.
 *
 * @param score sum of the points of the rules, more than 0
 * @param needs what has to be there before it can begin
 */
public record Advice(CooperationWay way, int score, LocalizedText needs, List<AdviceRule> rules, List<EntryRow> cases) {

    private static final int MOST_CASES = 3;

    /**
     * What somebody wants to know.
     *
     * @param country of the partner; null: not decided
     * @param field of education; null: any
     * @param who would begin it; null: anybody
     */
    public record Question(
            Purpose purpose,
            @Nullable CountryCode country,
            @Nullable IscedField field,
            @Nullable Sector who) {

        private boolean isFor(CooperationWay way) {
            return who == null || way.isOpenTo(who);
        }
    }

    /**
     * The ways that suit, the best first.
     *
     * @param needs what each way needs
     * @param known facts about the country
     * @param cases examples, the nearest first
     */
    public static List<Advice> on(
            Question question,
            List<AdviceRule> rules,
            Map<CooperationWay, LocalizedText> needs,
            Set<AdviceFact> known,
            List<EntryRow> cases) {
        var suited = new ArrayList<Advice>();
        for (var way : CooperationWay.values()) {
            var examples = cases.stream().filter(each -> each.way() == way).toList();
            var facts = EnumSet.noneOf(AdviceFact.class);
            facts.addAll(known);
            facts.addAll(facts(question, examples));
            var applying = rules.stream()
                    .filter(rule -> rule.applies(way, question.purpose(), question.field(), facts))
                    .toList();
            var score = applying.stream().mapToInt(AdviceRule::points).sum();
            var meant = applying.stream().anyMatch(rule -> rule.way() == way && rule.purpose() == question.purpose());
            if (meant && score > 0 && question.isFor(way)) {
                suited.add(new Advice(
                        way,
                        score,
                        needs.getOrDefault(way, LocalizedText.EMPTY),
                        applying,
                        examples.stream().limit(MOST_CASES).toList()));
            }
        }
        suited.sort(Comparator.comparingInt(Advice::score).reversed());
        return suited;
    }

    /** Of several examples only the closest one counts. */
    private static Set<AdviceFact> facts(Question question, List<EntryRow> examples) {
        if (examples.stream().anyMatch(each -> inCountry(question, each) && inField(question, each))) {
            return Set.of(AdviceFact.CASE_IN_COUNTRY_AND_FIELD);
        }
        if (examples.stream().anyMatch(each -> inField(question, each))) {
            return Set.of(AdviceFact.CASE_IN_FIELD);
        }
        return examples.stream().anyMatch(each -> inCountry(question, each))
                ? Set.of(AdviceFact.CASE_IN_COUNTRY)
                : Set.of();
    }

    private static boolean inCountry(Question question, EntryRow example) {
        return question.country() != null
                && example.countries().contains(question.country().value());
    }

    private static boolean inField(Question question, EntryRow example) {
        var field = question.field();
        return field != null && example.fields().contains(field.code());
    }
}
