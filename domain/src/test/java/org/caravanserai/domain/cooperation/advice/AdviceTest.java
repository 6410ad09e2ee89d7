package org.caravanserai.domain.cooperation.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caravanserai.domain.cooperation.registry.CooperationWay;
import org.caravanserai.domain.cooperation.registry.DatePrecision;
import org.caravanserai.domain.cooperation.registry.EntryKind;
import org.caravanserai.domain.cooperation.registry.EntryRow;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.IscedField;
import org.caravanserai.domain.shared.LocalizedText;
import org.junit.jupiter.api.Test;

class AdviceTest {

    private static final Advice.Question QUESTION =
            new Advice.Question(Purpose.TRAIN_SKILLED_PEOPLE, CountryCode.of("KZ"), IscedField.of("0724"), null);

    private static final List<AdviceRule> RULES = List.of(
            rule("school", CooperationWay.JOINT_SCHOOL, Purpose.TRAIN_SKILLED_PEOPLE, null, 35),
            rule("institution", CooperationWay.SPECIAL_RESEARCH_INSTITUTION, Purpose.TRAIN_SKILLED_PEOPLE, null, 30),
            rule("elsewhere", CooperationWay.JOINT_PROGRAMME, Purpose.AWARD_DEGREES_TOGETHER, null, 40),
            rule("case", null, null, AdviceFact.CASE_IN_COUNTRY_AND_FIELD, 20));

    private static AdviceRule rule(String code, CooperationWay way, Purpose purpose, AdviceFact fact, int points) {
        return new AdviceRule(code, way, purpose, null, fact, points, LocalizedText.of("en", code));
    }

    private static EntryRow example(CooperationWay way, String country, String field) {
        return new EntryRow(
                Ids.next(),
                EntryKind.PROJECT,
                "case",
                LocalizedText.of("en", "Case"),
                LocalizedText.EMPTY,
                null,
                "RUNNING",
                way,
                List.of(country),
                List.of(field),
                null,
                null,
                DatePrecision.DAY,
                1);
    }

    @Test
    void aWayInUseInTheSameCountryAndFieldComesFirst() {
        var advice = Advice.on(
                QUESTION,
                RULES,
                Map.of(),
                Set.of(),
                List.of(example(CooperationWay.SPECIAL_RESEARCH_INSTITUTION, "KZ", "0724")));
        assertThat(advice)
                .extracting(Advice::way)
                .containsExactly(CooperationWay.SPECIAL_RESEARCH_INSTITUTION, CooperationWay.JOINT_SCHOOL);
        assertThat(advice.get(0).score()).isEqualTo(50);
        assertThat(advice.get(0).cases()).hasSize(1);
        assertThat(advice.get(0).rules()).extracting(AdviceRule::code).containsExactly("institution", "case");
    }

    @Test
    void examplesElsewhereDoNotCountAndOtherPurposesAreNotAdvised() {
        var advice = Advice.on(
                QUESTION, RULES, Map.of(), Set.of(), List.of(example(CooperationWay.JOINT_PROGRAMME, "KZ", "0724")));
        assertThat(advice)
                .extracting(Advice::way)
                .containsExactly(CooperationWay.JOINT_SCHOOL, CooperationWay.SPECIAL_RESEARCH_INSTITUTION);
    }
}
