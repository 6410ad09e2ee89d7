package org.caravanserai.persistence.cooperation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.organizations.Bodies;
import org.caravanserai.domain.organizations.Sector;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.persistence.shared.Sql;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whether an agreement ends soon is answered for an earlier day by the end that was known on that day. */
class EarlierEndsIT extends FiguresTest {

    private static final LocalDate FIRST_END = LocalDate.of(2026, 8, 31);
    private static final LocalDate PROLONGED = LocalDate.of(2026, 7, 1);

    private UUID agreement;

    @BeforeEach
    void anAgreementUntilAugust() {
        agreement = Ids.next();
        var home = organization("CN");
        var partner = organization("LI");
        update("""
            insert into exchange_agreement (id, code, state, revision, revision_in_force, first_year, last_year, created_at, version)
            values (?1, ?2, 'IN_FORCE', 1, 1, '2022/2023', '2025/2026', now(), 1)
            """, agreement, "EARLIER" + agreement.toString().substring(24).toUpperCase());
        update(
                "insert into agreement_party (agreement_id, position, organization_id) values (?1, 0, ?2), (?1, 1, ?3)",
                agreement,
                home,
                partner);
    }

    @AfterEach
    void forgetIt() {
        update("delete from agreement_party where agreement_id = ?1", agreement);
        update("delete from exchange_agreement where id = ?1", agreement);
    }

    private UUID organization(String country) {
        return inTransaction(() -> {
            var made = Bodies.in(country, "earlier-ends-" + Ids.next(), Sector.UNIVERSITY);
            entities.persist(made);
            return made.id();
        });
    }

    private void update(String statement, Object... arguments) {
        inTransaction(() -> wired(new Sql()).update(statement, arguments));
    }

    private void prolong() {
        update("update exchange_agreement set last_year = '2029/2030' where id = ?1", agreement);
        update(
                "update exchange_agreement_earlier_end set known_until = ?2 where agreement_id = ?1",
                agreement,
                PROLONGED);
    }

    private long ending(LocalDate day) {
        return only("EXP180", about("EARLIER-ENDS-IT", day, "LI")).value().longValueExact();
    }

    @Test
    void whatWasProlongedLaterEndedSoonOnTheDayBefore() {
        assertThat(ending(PROLONGED)).isEqualTo(1);
        prolong();
        assertThat(ending(FIRST_END.minusDays(180))).isEqualTo(1);
        assertThat(ending(PROLONGED.minusDays(1))).isEqualTo(1);
        assertThat(ending(PROLONGED)).isZero();
        assertThat(rows("EXP180", about("EARLIER-ENDS-IT", PROLONGED.minusDays(1), "LI")))
                .hasSize(1);
    }

    @Test
    void aNoticeMakesItEndSoonFromTheDayOnWhichItIsGiven() {
        prolong();
        update(
                "update exchange_agreement set state = 'NOTICE_GIVEN', ends_after = '2026/2027' where id = ?1",
                agreement);
        assertThat(ending(LocalDate.of(2027, 8, 1))).isEqualTo(1);
        update(
                "update exchange_agreement_earlier_end set known_until = date '2027-08-02' where agreement_id = ?1 and known_until > ?2",
                agreement,
                PROLONGED);
        assertThat(ending(LocalDate.of(2027, 8, 1))).isZero();
        assertThat(ending(LocalDate.of(2027, 8, 2))).isEqualTo(1);
        assertThat(ending(PROLONGED.minusDays(1))).isEqualTo(1);
    }

    @Test
    void ofSeveralChangesOnOneDayTheEndOfTheDayBeforeIsKept() {
        update("update exchange_agreement set last_year = '2029/2030' where id = ?1", agreement);
        update("update exchange_agreement set last_year = '2030/2031' where id = ?1", agreement);
        assertThat(inTransaction(() -> wired(new Sql())
                        .list(
                                "select ends_on from exchange_agreement_earlier_end where agreement_id = ?1",
                                row -> row.date("ends_on"),
                                agreement)))
                .containsExactly(FIRST_END);
    }

    @Test
    void whoListsTheAgreementsOfADayReadsTheEndOfThen() {
        prolong();
        var then = inTransaction(
                () -> repository(SqlAgreementFacts.class).begun(List.of("LI"), PROLONGED.minusDays(1), FIRST_END, 10));
        assertThat(then.agreements()).singleElement().satisfies(listed -> assertThat(listed.endsOn())
                .isEqualTo(FIRST_END));
        assertThat(then.ending()).isEqualTo(1);
        assertThat(inTransaction(() ->
                                repository(SqlAgreementFacts.class).begun(List.of("LI"), PROLONGED, FIRST_END, 10))
                        .ending())
                .isZero();
    }
}
