package org.caravanserai.domain.exchanges.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.domain.shared.IscedField;
import org.junit.jupiter.api.Test;

/** Under which conditions of another agreement somebody can go on. */
class SuccessionTest {

    private static final AgreementTerms BEFORE = Exchanges.bothWays();

    private static Condition condition(
            String code, int from, int to, MobilityKind kind, List<String> fields, List<Integer> levels, String unit) {
        return new Condition(
                code,
                from,
                to,
                kind,
                5,
                null,
                fields.stream().map(IscedField::of).toList(),
                levels,
                List.of(),
                Exchanges.YEAR,
                AcademicYear.of("2028/2029"),
                false,
                unit,
                null);
    }

    private static Condition study(String code, List<String> fields, List<Integer> levels) {
        return condition(code, 1, 2, MobilityKind.STUDENT_STUDY, fields, levels, null);
    }

    private static List<String> fitting(AcademicYear year, Condition... conditions) {
        var after = Exchanges.terms(conditions);
        var before = BEFORE.conditions().stream().collect(Collectors.toMap(Condition::code, Function.identity()));
        return new Succession(Exchanges.drafted(BEFORE), before, Exchanges.drafted(after), after)
                .fitting("c1", List.of(year)).stream().map(Condition::code).toList();
    }

    @Test
    void directionKindFieldsLevelsAndUnitsAreKept() {
        assertThat(fitting(
                        Exchanges.YEAR,
                        study("all", List.of(), List.of()),
                        study("broader", List.of("0610", "0710"), List.of(5, 6, 7)),
                        study("same", List.of("0613"), List.of(6, 7)),
                        study("other-field", List.of("0710"), List.of()),
                        study("narrower", List.of("0613"), List.of(7)),
                        condition("back", 2, 1, MobilityKind.STUDENT_STUDY, List.of(), List.of(), null),
                        condition("staff", 1, 2, MobilityKind.STAFF_TEACHING, List.of(), List.of(), null),
                        condition("unit", 1, 2, MobilityKind.STUDENT_STUDY, List.of(), List.of(), "law")))
                .containsExactly("all", "broader", "same");
    }

    @Test
    void theSameCodeComesFirst() {
        assertThat(fitting(
                        Exchanges.YEAR,
                        study("all", List.of(), List.of()),
                        study("c1", List.of("0613"), List.of(6, 7))))
                .containsExactly("c1", "all");
    }

    @Test
    void everyYearNeedsPlaces() {
        assertThat(fitting(AcademicYear.of("2029/2030"), study("c1", List.of(), List.of())))
                .isEmpty();
    }

    @Test
    void eachConditionOfACallGetsOneOfItsOwn() {
        assertThat(Succession.pairs(new TreeMap<>(Map.of("a", List.of("x", "y"), "b", List.of("x")))))
                .isEqualTo(Map.of("a", "y", "b", "x"));
        assertInvalid(
                "movedTo: no-condition-fits",
                () -> Succession.pairs(new TreeMap<>(Map.of("a", List.of("x"), "b", List.of("x")))));
    }
}
