package org.caravanserai.persistence.exchanges;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.caravanserai.domain.organizations.Bodies;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.persistence.invariants.Invariants;
import org.caravanserai.persistence.shared.Sql;
import org.caravanserai.persistence.testing.PostgresTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The sums behind figures are those of the rows, whatever happens to the rows, one after the other or at the same time. */
class ExchangeSumsIT extends PostgresTest {

    private static final Set<String> RULES = Set.of(
            "stay-totals", "stay-months", "flow-totals", "condition-kinds", "agreement-pairs", "agreement-terms");

    private static final int STAYS = 60;

    private static final String AGREEMENT = """
        with made as (
            insert into exchange_agreement (id, code, state, revision, revision_in_force, first_year, last_year, created_at, version)
            values (?1, 'SUMS-' || ?1::text, 'IN_FORCE', 1, 1, '2024/2025', '2027/2028', now(), 1) returning id
        ), revised as (
            insert into agreement_revision (id, agreement_id, number, terms, hash, proposed_by_organization, proposed_by_account, proposed_at, version)
            select gen_random_uuid(), id, 1,
                   '{"title": {"en": "T"}, "conditions": [{"code": "c1", "kind": "STUDENT_STUDY"}, {"code": "c2", "kind": "DOCTORAL"}]}',
                   repeat('a', 64), ?2, gen_random_uuid(), now(), 1 from made returning agreement_id
        )
        insert into agreement_party (agreement_id, position, organization_id)
        select agreement_id, 0, ?2 from revised union all select agreement_id, 1, ?3 from revised
        """;

    private static final String PLACES = """
        insert into exchange_places (agreement_id, condition, academic_year, places, reserved, taken)
        values (?1, 'c1', '2025/2026', 1000, 0, 1000), (?1, 'c2', '2025/2026', 1000, 0, 1000)
        """;

    private static final String NOMINATIONS = """
        with named as (
            insert into nomination (id, code, agreement_id, condition, academic_year, term, from_organization, to_organization, given_name, email,
                state, proposal_id, nominated_at, version)
            select gen_random_uuid(), substr(md5(?1::text || n), 1, 16), ?1, case when n % 3 = 0 then 'c2' else 'c1' end, '2025/2026', 'FIRST',
                   case when n % 2 = 0 then ?3::uuid else ?2::uuid end, case when n % 2 = 0 then ?2::uuid else ?3::uuid end, 'P',
                   n || '-' || ?1 || '@example.org', 'ACCEPTED', gen_random_uuid(), now(), 1
            from generate_series(1, ?4) n returning id, code
        )
        insert into mobility (id, code, nomination_id, state, version) select gen_random_uuid(), code, id, 'EXPECTED', 1 from named
        """;

    private static final String ARRIVED = "update mobility set state = 'ARRIVED', arrived_on = ? where id = ?";

    private static final String ENTERED = """
        insert into exchange_ledger (id, agreement_id, condition, academic_year, from_organization, to_organization, persons, semesters, months,
            cause, mobility_id, recorded_at)
        select gen_random_uuid(), n.agreement_id, n.condition, n.academic_year, n.from_organization, n.to_organization, 1, 1.5, 7, 'ARRIVAL', m.id,
               now()
        from mobility m join nomination n on n.id = m.nomination_id where m.id = ?
        """;

    private static final String CORRECTED = """
        insert into exchange_ledger (id, agreement_id, condition, academic_year, from_organization, to_organization, persons, semesters, months,
            cause, mobility_id, recorded_at, reason, recorded_by_name)
        select gen_random_uuid(), n.agreement_id, n.condition, n.academic_year, n.from_organization, n.to_organization, 0, -0.5, -2.25,
               'CORRECTION', m.id, now(), 'returned early', 'Office'
        from mobility m join nomination n on n.id = m.nomination_id where m.id = ?
        """;

    private static final String LEFT = """
        update mobility set state = 'DEPARTED', departed_on = arrived_on + 100 where id = ? and state = 'ARRIVED'
        """;

    private UUID home;
    private UUID partner;
    private UUID other;
    private UUID agreement;

    private UUID organization(String country) {
        return inTransaction(() -> {
            var made = Bodies.in(country);
            entities.persist(made);
            return made.id();
        });
    }

    @BeforeEach
    void agree() {
        home = organization("CN");
        partner = organization("ST");
        other = organization("VU");
        agreement = agreement(home, partner);
    }

    private UUID agreement(UUID one, UUID two) {
        var made = Ids.next();
        update(AGREEMENT, made, one, two);
        update(PLACES, made);
        update(NOMINATIONS, made, one, two, STAYS);
        return made;
    }

    private void update(String statement, Object... arguments) {
        inTransaction(() -> wired(new Sql()).update(statement, arguments));
    }

    private List<UUID> stays(UUID of) {
        return inTransaction(() -> wired(new Sql())
                .list(
                        "select m.id from mobility m join nomination n on n.id = m.nomination_id where n.agreement_id"
                                + " = ? order by m.code",
                        row -> row.id("id"),
                        of));
    }

    private long number(String question, Object... arguments) {
        return inTransaction(() -> wired(new Sql()).count(question, arguments));
    }

    private void assertSumsAreThoseOfTheRows(String after) {
        try (var connection = dataSource().getConnection()) {
            execute(connection, "set jit = off");
            assertThat(Invariants.check(connection))
                    .as(after)
                    .filteredOn(result -> RULES.contains(result.key()))
                    .hasSize(RULES.size())
                    .allSatisfy(
                            result -> assertThat(result.rows()).as(result.key()).isEmpty());
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private long persons(String from, String to) {
        return number(
                "select coalesce(sum(f.persons), 0) from exchanges_flow_facts f where f.from_country = ?::bpchar and"
                        + " f.to_country = ?::bpchar and f.arrived_on between date '2028-01-01' and date '2028-12-31'",
                from,
                to);
    }

    @Test
    void whateverHappensToRowsIsInTheSums() {
        var stays = stays(agreement);
        for (int i = 0; i < stays.size(); i++) {
            update(ARRIVED, LocalDate.of(2028, 1, 1).plusDays(i * 3L), stays.get(i));
            update(ENTERED, stays.get(i));
        }
        assertSumsAreThoseOfTheRows("arrivals");
        assertThat(persons("ST", "CN")).isEqualTo(STAYS / 2);
        assertThat(persons("CN", "ST")).isEqualTo(STAYS / 2);

        update(CORRECTED, stays.get(0));
        update(LEFT, stays.get(0));
        update(LEFT, stays.get(1));
        assertSumsAreThoseOfTheRows("early returns and corrections of the ledger");

        update("update mobility set arrived_on = arrived_on + 40 where id = ?", stays.get(5));
        update("update mobility set departed_on = departed_on + 5 where id = ?", stays.get(1));
        update("update mobility set state = 'ARRIVED', departed_on = null where id = ?", stays.get(1));
        update("update mobility set state = 'EXPECTED', arrived_on = null where id = ?", stays.get(7));
        assertSumsAreThoseOfTheRows("days that were corrected");

        update("update agreement_revision set note = 'n' where agreement_id = ?", agreement);
        update("""
            insert into agreement_revision (id, agreement_id, number, terms, hash, proposed_by_organization, proposed_by_account, proposed_at, version)
            values (gen_random_uuid(), ?, 2,
                    '{"title": {"en": "T"}, "conditions": [{"code": "c2", "kind": "DOCTORAL"}, {"code": "c3", "kind": "DOCTORAL"}]}',
                    repeat('b', 64), ?, gen_random_uuid(), now(), 1)
            """, agreement, home);
        assertSumsAreThoseOfTheRows("a revision without one of the conditions");
        assertThat(number("select count(*) from exchanges_flow_facts f where f.from_country = 'ST' and f.kind ="
                        + " 'DOCTORAL' and f.persons > 0 and f.arrived_on >= date '2028-01-01'"))
                .isPositive();

        long before = persons("ST", "CN");
        update("update organization set country = 'VU' where id = ?", partner);
        assertSumsAreThoseOfTheRows("another country of an organization");
        assertThat(persons("ST", "CN")).isZero();
        assertThat(persons("VU", "CN")).isEqualTo(before);

        update("update organization set country = 'ST' where id = ?", partner);
        update(
                "update nomination set from_organization = ?, version = version + 1 where from_organization = ?",
                other,
                partner);
        update(
                "update nomination set to_organization = ?, version = version + 1 where to_organization = ?",
                other,
                partner);
        update("update exchange_ledger set from_organization = ? where from_organization = ?", other, partner);
        update("update exchange_ledger set to_organization = ? where to_organization = ?", other, partner);
        update("update agreement_party set organization_id = ? where organization_id = ?", other, partner);
        assertSumsAreThoseOfTheRows("merged organizations");
        assertThat(persons("VU", "CN")).as("no flow is lost").isEqualTo(before);
        assertThat(number(
                        "select count(*) from exchanges_agreement_facts where agreement_id = ? and partner_country ="
                                + " 'VU'",
                        agreement))
                .isEqualTo(1);

        update(
                "update exchange_agreement set state = 'NOTICE_GIVEN', ends_after = '2025/2026' where id = ?",
                agreement);
        assertSumsAreThoseOfTheRows("notice");
        assertThat(number(
                        "select count(*) from exchanges_agreement_facts where agreement_id = ? and ends_on = date"
                                + " '2026-08-31'",
                        agreement))
                .isEqualTo(2);
        update("update nomination set given_name = '—', family_name = null where agreement_id = ?", agreement);
        assertSumsAreThoseOfTheRows("people who were forgotten");

        long rows =
                number("select count(*) from exchange_stay_total") + number("select count(*) from exchange_flow_total");
        inTransaction(() -> wired(new Sql()).count("select 1 from (select exchange_sums_refill()) x"));
        assertSumsAreThoseOfTheRows("counting anew");
        assertThat(number("select count(*) from exchange_stay_total")
                        + number("select count(*) from exchange_flow_total"))
                .isLessThanOrEqualTo(rows);
    }

    /** What a worker does in a transaction of its own. */
    interface Step {
        void run(Connection connection, Random random) throws SQLException;
    }

    static void execute(Connection connection, String statement, Object... arguments) throws SQLException {
        try (var prepared = connection.prepareStatement(statement)) {
            for (int i = 0; i < arguments.length; i++) {
                prepared.setObject(i + 1, arguments[i]);
            }
            prepared.executeUpdate();
        }
    }

    /** Each worker runs its step again and again in transactions of its own; what gives way to others is tried again. */
    static int together(List<Step> steps, int rounds) throws Exception {
        var again = new AtomicInteger();
        var pool = Executors.newFixedThreadPool(steps.size());
        var work = new ArrayList<Callable<Void>>();
        for (int worker = 0; worker < steps.size(); worker++) {
            var step = steps.get(worker);
            var random = new Random(worker);
            work.add(() -> {
                try (var connection = dataSource().getConnection()) {
                    connection.setAutoCommit(false);
                    for (int round = 0; round < rounds; ) {
                        try {
                            step.run(connection, random);
                            connection.commit();
                            round++;
                        } catch (SQLException failure) {
                            connection.rollback();
                            if (!"40P01".equals(failure.getSQLState()) || again.incrementAndGet() > 200) {
                                throw failure;
                            }
                        }
                    }
                }
                return null;
            });
        }
        try {
            for (var done : pool.invokeAll(work, 2, TimeUnit.MINUTES)) {
                done.get();
            }
        } finally {
            pool.shutdownNow();
        }
        return again.get();
    }

    /** Several stays in one transaction, in any order, on the same few days. */
    private static Step arrivals(List<UUID> stays) {
        var next = new AtomicInteger();
        return (connection, random) -> {
            for (int i = 0; i < 3; i++) {
                var stay = stays.get(next.getAndIncrement() % stays.size());
                execute(connection, ARRIVED, LocalDate.of(2029, 3, 1).plusDays(random.nextInt(4)), stay);
            }
        };
    }

    @Test
    void whoAddsWaitsForNobody() throws Exception {
        var agreements = List.of(agreement, agreement(home, other), agreement(partner, home));
        var all = new ArrayList<Step>();
        for (int worker = 0; worker < 4; worker++) {
            int share = worker;
            var mine = new ArrayList<UUID>();
            agreements.forEach(each -> {
                var stays = stays(each);
                for (int i = share; i < stays.size(); i += 4) {
                    mine.add(stays.get(i));
                }
            });
            all.add(arrivals(mine));
        }
        assertThat(together(all, 15)).as("nobody gave way").isZero();
        assertSumsAreThoseOfTheRows("many arrivals at the same time");
    }

    @Test
    void sumsStayExactWhileRowsMoveAndArrive() throws Exception {
        var third = agreement(home, other);
        var first = stays(agreement);
        var second = stays(third);
        var turn = new AtomicInteger();
        Step entries = (connection, random) -> {
            var stay = first.get(random.nextInt(first.size()));
            execute(connection, CORRECTED, stay);
        };
        Step departures = (connection, random) -> execute(connection, LEFT, second.get(random.nextInt(second.size())));
        Step countries = (connection, random) -> execute(
                connection,
                "update organization set country = ? where id = ?",
                List.of("ST", "VU", "BZ").get(random.nextInt(3)),
                random.nextBoolean() ? partner : other);
        Step merges = (connection, random) -> {
            var to = turn.incrementAndGet() % 2 == 0 ? partner : other;
            execute(
                    connection,
                    "update nomination set from_organization = ? where agreement_id = ? and from_organization <> ?",
                    to,
                    agreement,
                    home);
        };
        together(
                List.of(
                        arrivals(first.subList(0, 30)),
                        arrivals(first.subList(30, 60)),
                        arrivals(second),
                        entries,
                        departures,
                        countries,
                        merges),
                12);
        assertSumsAreThoseOfTheRows("changes of all kinds at the same time");
    }
}
