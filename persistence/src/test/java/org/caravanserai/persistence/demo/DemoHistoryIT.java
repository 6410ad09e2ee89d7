package org.caravanserai.persistence.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import org.caravanserai.persistence.invariants.Invariants;
import org.caravanserai.persistence.shared.Sql;
import org.caravanserai.persistence.testing.PostgresTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemoHistoryIT extends PostgresTest {

    /** In a term, on its first day, in summer, at the turn of the academic year and on a leap day. */
    @ParameterizedTest
    @ValueSource(strings = {"2026-12-01", "2027-03-01", "2027-07-31", "2027-09-30", "2027-10-01", "2028-02-29"})
    void whateverTheDayItKeepsEveryRuleOfTheData(String today) throws SQLException {
        var transaction = entities.getTransaction();
        transaction.begin();
        try {
            var sql = repository(Sql.class);
            var broken = broken();
            repository(SqlDemoHistory.class).add(LocalDate.parse(today));

            assertThat(broken()).isEqualTo(broken);
            assertThat(sql.count("select count(*) from mobility where code like 'TENM%'"))
                    .isGreaterThan(2500);
            assertThat(sql.count("select count(distinct country) from centers where state = 'OPERATING'"))
                    .isGreaterThanOrEqualTo(40);
            assertThat(sql.count(
                            "select count(*) from mobility where code like 'TENM%' and arrived_on > ?::date", today))
                    .isZero();
            assertThat(sql.count("select count(distinct from_organization) from nomination where code like 'TENN%'"))
                    .isGreaterThan(45);
        } finally {
            transaction.rollback();
        }
    }

    private long broken() throws SQLException {
        return Invariants.check(entities.unwrap(Connection.class)).stream()
                .mapToLong(rule -> rule.rows().size())
                .sum();
    }
}
