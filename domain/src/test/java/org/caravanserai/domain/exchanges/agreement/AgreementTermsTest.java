package org.caravanserai.domain.exchanges.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.caravanserai.domain.exchanges.agreement.Exchanges.YEAR;
import static org.caravanserai.domain.exchanges.agreement.Exchanges.bothWays;
import static org.caravanserai.domain.exchanges.agreement.Exchanges.condition;
import static org.caravanserai.domain.exchanges.agreement.Exchanges.terms;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.IscedField;
import org.caravanserai.domain.shared.LocalizedText;
import org.junit.jupiter.api.Test;

class AgreementTermsTest {

    private static Condition with(BigDecimal months, List<IscedField> fields) {
        return new Condition(
                "c1", 1, 2, MobilityKind.STUDENT_STUDY, 5, months, fields, List.of(), List.of(), YEAR, YEAR, false);
    }

    @Test
    void theSameContentHasTheSameHashHoweverItIsWritten() {
        var one = terms(with(new BigDecimal("25"), List.of(IscedField.of("0613"), IscedField.of("0231"))));
        var other = terms(with(new BigDecimal("25.00"), List.of(IscedField.of("0231"), IscedField.of("0613"))));

        assertThat(one.hash()).isEqualTo(other.hash()).matches("[0-9a-f]{64}");
        assertThat(one.canonical())
                .contains("conditions.c1.monthsPerYear=25.00\n", "conditions.c1.iscedF=0231, 0613\n");
    }

    @Test
    void everyOtherContentHasAnotherHash() {
        assertThat(terms(condition("c1", 5)).hash())
                .isNotEqualTo(terms(condition("c1", 6)).hash())
                .isNotEqualTo(terms(condition("c1", 2, 1, 5)).hash())
                .isNotEqualTo(bothWays().hash());
    }

    @Test
    void lineBreaksInATitleCannotImitateAnotherField() {
        var plain = new AgreementTerms(LocalizedText.of("en", "A\nzz=1"), List.of(condition("c1", 5)));

        assertThat(plain.canonical()).contains("title.en=A\\nzz=1\n");
    }

    @Test
    void differencesNameTheFieldOfTheCondition() {
        assertThat(terms(condition("c1", 5)).differences(terms(condition("c1", 7))))
                .containsExactly(new TermsDifference("conditions.c1.personsPerYear", "5", "7"));
    }

    @Test
    void aPolicyIsPartOfTheContentAndTermsWithoutOneStayWhatTheyWere() {
        var plain = terms(condition("c1", 5));
        var policy = new BalancePolicy(new BigDecimal("2"), BalanceUnit.SEMESTERS, 1, OverQuota.SENDING_SIDE);
        var agreed = new AgreementTerms(plain.title(), plain.conditions(), policy);

        assertThat(plain.canonical()).doesNotContain("policy");
        assertThat(agreed.canonical())
                .contains("policy.carriedYears=1\n"
                        + "policy.overQuota=SENDING_SIDE\n"
                        + "policy.tolerance=2.00\n"
                        + "policy.unit=SEMESTERS\n");
        assertThat(agreed.hash()).isNotEqualTo(plain.hash());
        assertThat(plain.differences(agreed)).contains(new TermsDifference("policy.overQuota", null, "SENDING_SIDE"));
    }

    @Test
    void aConditionRefusesNonsense() {
        assertThatThrownBy(() -> condition("c1", 1, 1, 0))
                .isInstanceOfSatisfying(Invalid.class, failure -> assertThat(failure.violations())
                        .extracting(Invalid.Violation::field)
                        .containsExactly("to", "personsPerYear"));
        assertThatThrownBy(() -> with(BigDecimal.ZERO, List.of())).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> with(new BigDecimal("1.005"), List.of())).isInstanceOf(Invalid.class);
    }

    @Test
    void termsNeedATitleAndConditionsWithCodesOfTheirOwn() {
        assertThatThrownBy(() -> new AgreementTerms(LocalizedText.EMPTY, List.of()))
                .isInstanceOfSatisfying(Invalid.class, failure -> assertThat(failure.violations())
                        .extracting(Invalid.Violation::field)
                        .containsExactly("title", "conditions"));
        assertThatThrownBy(() -> terms(condition("c1", 1), condition("c1", 2))).isInstanceOf(Invalid.class);
    }

    @Test
    void aConditionCoversTheYearsFromItsFirstToItsLast() {
        var condition = condition("c1", 5);

        assertThat(condition.covers(YEAR)).isTrue();
        assertThat(condition.covers(AcademicYear.of("2030/2031"))).isFalse();
        assertThat(condition.covers(AcademicYear.of("2027/2027"))).isFalse();
    }

    @Test
    void placesAreThoseThatAPartySendsAndReceivesInTheYearOfTheDay() {
        var terms = terms(condition("c1", 1, 2, 5), condition("c2", 1, 2, 3), condition("c3", 2, 1, 4));
        assertThat(terms.places(Set.of(1), YEAR.firstDay())).isEqualTo(new OwnPlaces(YEAR, 8, 4));
        assertThat(terms.places(Set.of(2), YEAR.firstDay())).isEqualTo(new OwnPlaces(YEAR, 4, 8));
        assertThat(terms.places(Set.of(1, 2), YEAR.firstDay())).isEqualTo(new OwnPlaces(YEAR, 12, 12));
        assertThat(terms.places(Set.of(1), YEAR.firstDay().minusYears(5)).year())
                .as("before the agreement begins")
                .isEqualTo(terms.conditions().get(0).firstYear());
    }
}
