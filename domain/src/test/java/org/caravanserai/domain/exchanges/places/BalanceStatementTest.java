package org.caravanserai.domain.exchanges.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.caravanserai.domain.exchanges.agreement.BalancePolicy;
import org.caravanserai.domain.exchanges.agreement.BalanceUnit;
import org.caravanserai.domain.exchanges.agreement.OverQuota;
import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.domain.shared.Invalid;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BalanceStatementTest {

    private static final AcademicYear FIRST = AcademicYear.of("2022/2023");

    private static AcademicYear year(int number) {
        return new AcademicYear(FIRST.first() + number, FIRST.last() + number);
    }

    private static BalancePolicy policy(@Nullable String tolerance, @Nullable Integer years) {
        return new BalancePolicy(
                tolerance == null ? null : new BigDecimal(tolerance), BalanceUnit.SEMESTERS, years, OverQuota.NEVER);
    }

    /** So many semesters sent more in each year from the first one on. */
    private static BalanceStatement statement(BalancePolicy policy, int... semesters) {
        var years = IntStream.range(0, semesters.length)
                .mapToObj(i -> new BalanceYear(
                        year(i), semesters[i], BigDecimal.valueOf(semesters[i]), BigDecimal.valueOf(5L * semesters[i])))
                .toList();
        return BalanceStatement.of(policy, years, year(semesters.length - 1));
    }

    @Test
    void withoutExpiryEverythingIsCarriedOver() {
        var statement = statement(policy(null, null), 3, 0, -1, 2);

        assertThat(statement.lines())
                .extracting(
                        line -> line.carried().intValue(), line -> line.own().intValue(), line -> line.open()
                                .intValue())
                .containsExactly(tuple(0, 3, 3), tuple(3, 0, 3), tuple(3, -1, 2), tuple(2, 2, 4));
        assertThat(statement.expired()).isZero();
        assertThat(statement.beyondTolerance()).as("no tolerance agreed").isZero();
    }

    @Test
    void whatIsNotMadeUpInTimeExpires() {
        var statement = statement(policy("1", 1), 4, -1, 0, 2);

        assertThat(statement.lines())
                .extracting(
                        line -> line.carried().intValue(),
                        line -> line.expired().intValue(),
                        line -> line.open().intValue())
                .containsExactly(tuple(0, 0, 4), tuple(4, 0, 3), tuple(0, 3, 0), tuple(0, 0, 2));
        assertThat(statement.expired()).isEqualByComparingTo("3");
        assertThat(statement.beyondTolerance()).isEqualByComparingTo("1");
    }

    @Test
    void theOldestIsMadeUpFirst() {
        var statement = statement(policy("5", 2), 2, 3, -2, 0);

        assertThat(statement.lines().get(3).expired())
                .as("the two of the first year are made up")
                .isZero();
        assertThat(statement.carried()).isEqualByComparingTo("3");
        assertThat(statement.beyondTolerance()).isZero();
    }

    @Test
    void aBalanceThatEndsWithItsYearIsNeverCarriedOver() {
        var statement = statement(policy("0", 0), 3, -4);

        assertThat(statement.carried()).isZero();
        assertThat(statement.expired()).isEqualByComparingTo("3");
        assertThat(statement.open()).isEqualByComparingTo("-4");
        assertThat(statement.beyondTolerance()).isEqualByComparingTo("4");
        assertThat(statement.negated().open()).isEqualByComparingTo("4");
    }

    @Test
    void theOtherDirectionCanTurnTheBalance() {
        var statement = statement(policy(null, 3), 2, -5, 1);

        assertThat(statement.lines()).extracting(line -> line.open().intValue()).containsExactly(2, -3, -2);
    }

    @Test
    void laterYearsAreLeftOutAndEmptyOnesFilled() {
        var two = List.of(
                new BalanceYear(year(0), 1, BigDecimal.ONE, BigDecimal.TEN),
                new BalanceYear(year(5), 1, BigDecimal.ONE, BigDecimal.TEN));

        assertThat(BalanceStatement.of(BalancePolicy.NONE, two, year(3)).lines())
                .hasSize(4);
        assertThat(BalanceStatement.of(BalancePolicy.NONE, two, year(-1)).lines())
                .isEmpty();
        assertThat(BalanceStatement.EMPTY.open()).isZero();
        assertThat(two.get(0).negated().persons()).isEqualTo(-1);
        assertThat(two.get(0).in(BalanceUnit.PERSON_MONTHS)).isEqualByComparingTo("10");
    }

    @Test
    void aPolicyRefusesNonsense() {
        assertThatThrownBy(() -> policy("-1", 31))
                .isInstanceOfSatisfying(Invalid.class, failure -> assertThat(failure.violations())
                        .extracting(Invalid.Violation::field)
                        .containsExactly("tolerance", "carriedYears"));
    }
}
