package org.caravanserai.persistence.exchanges;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.persistence.exchanges.ExchangeSumsIT.execute;
import static org.caravanserai.persistence.exchanges.ExchangeSumsIT.together;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.caravanserai.domain.organizations.Bodies;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.persistence.exchanges.ExchangeSumsIT.Step;
import org.caravanserai.persistence.invariants.Invariants;
import org.caravanserai.persistence.shared.Sql;
import org.caravanserai.persistence.testing.PostgresTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The terms kept for figures are those of the rows, whatever happens to the rows, one after the other or at the same time. */
class ExchangeTermsIT extends PostgresTest {

    private static final String DRAFT = """
        insert into exchange_agreement (id, code, state, revision, first_year, last_year, created_at, version)
        values (?1, 'KEPT-' || ?1::text, 'PROPOSED', 1, '2020/2021', '2024/2025', now(), 1)
        """;

    private static final String REVISION = """
        insert into agreement_revision (id, agreement_id, number, terms, hash, proposed_by_organization, proposed_by_account, proposed_at, version)
        select gen_random_uuid(), a.id, ?2::int,
               jsonb_build_object('title', jsonb_build_object('en', 'Version ' || ?2::int),
                   'conditions', jsonb_build_array(jsonb_build_object('code', 'c1', 'kind', 'DOCTORAL', 'lastYear', ?3::text))),
               repeat('a', 64), p.organization_id, gen_random_uuid(), ?4::date, 1
        from exchange_agreement a join agreement_party p on p.agreement_id = a.id and p.position = 0 where a.id = ?1
        """;

    private static final String PARTY =
            "insert into agreement_party (agreement_id, position, organization_id) values (?1, ?2, ?3)";

    private static final String APPROVAL = """
        insert into agreement_approval (agreement_id, revision, hash, organization_id, account_id, approved_by, approved_at)
        values (?, ?, repeat('a', 64), ?, gen_random_uuid(), 'Officer', ?)
        """;

    private static final String IN_FORCE = """
        update exchange_agreement set state = 'IN_FORCE', revision = greatest(revision, ?2::int), revision_in_force = ?2, last_year = ?3 where id = ?1
        """;

    private static final LocalDate DRAFTED = LocalDate.of(2020, 1, 10);

    private UUID home;
    private UUID partner;
    private UUID other;

    @BeforeEach
    void found() {
        home = organization("CN");
        partner = organization("ST");
        other = organization("VU");
    }

    private UUID organization(String country) {
        return inTransaction(() -> {
            var made = Bodies.in(country);
            entities.persist(made);
            return made.id();
        });
    }

    private void update(String statement, Object... arguments) {
        inTransaction(() -> wired(new Sql()).update(statement, arguments));
    }

    private UUID agreement(UUID one, UUID two) {
        var made = Ids.next();
        update(DRAFT, made);
        update(PARTY, made, 0, one);
        update(PARTY, made, 1, two);
        update(REVISION, made, 1, "2024/2025", DRAFTED);
        return made;
    }

    /** Version, days of agreement and end, and countries of each term. */
    private List<String> terms(UUID agreement) {
        return inTransaction(() -> wired(new Sql())
                .list(
                        "select revision, title ->> 'en' as title, agreed_on, ends_on, array_to_string(countries, ' ') as countries"
                                + " from exchanges_agreement_term_facts where agreement_id = ? order by revision",
                        row -> row.text("title") + " " + row.date("agreed_on") + " " + row.date("ends_on") + " "
                                + row.text("countries"),
                        agreement));
    }

    private void assertTermsAreThoseOfTheRows(String after) {
        try (var connection = dataSource().getConnection()) {
            execute(connection, "set jit = off");
            assertThat(Invariants.check(connection))
                    .as(after)
                    .filteredOn(result -> result.key().equals("agreement-terms"))
                    .singleElement()
                    .satisfies(result -> assertThat(result.rows()).isEmpty());
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Test
    void aTermIsKeptWhenTheLastPartyApprovesAndChangesWithItsAgreement() {
        var agreement = agreement(home, partner);
        assertThat(terms(agreement)).as("nobody has approved").isEmpty();
        update(APPROVAL, agreement, 1, home, LocalDate.of(2020, 2, 1));
        assertThat(terms(agreement)).as("one party").isEmpty();
        update(APPROVAL, agreement, 1, partner, LocalDate.of(2020, 3, 1));
        assertThat(terms(agreement)).containsExactly("Version 1 2020-03-01 2025-08-31 CN ST");

        update(IN_FORCE, agreement, 1, "2024/2025");
        update(REVISION, agreement, 2, "2029/2030", LocalDate.of(2024, 5, 1));
        assertThat(terms(agreement)).as("only proposed").hasSize(1);
        update(APPROVAL, agreement, 2, home, LocalDate.of(2024, 6, 1));
        update(APPROVAL, agreement, 2, partner, LocalDate.of(2024, 7, 1));
        update(IN_FORCE, agreement, 2, "2029/2030");
        assertThat(terms(agreement))
                .containsExactly("Version 1 2020-03-01 2025-08-31 CN ST", "Version 2 2024-07-01 2030-08-31 CN ST");
        assertTermsAreThoseOfTheRows("renewal");

        update(
                "update exchange_agreement set state = 'NOTICE_GIVEN', ends_after = '2026/2027' where id = ?",
                agreement);
        assertThat(terms(agreement)).last().isEqualTo("Version 2 2024-07-01 2027-08-31 CN ST");
        assertTermsAreThoseOfTheRows("notice");

        update("update organization set country = 'VU' where id = ?", partner);
        assertThat(terms(agreement)).allMatch(term -> term.endsWith(" CN VU"));
        update("update agreement_party set organization_id = ? where organization_id = ?", other, partner);
        update("update agreement_approval set organization_id = ? where organization_id = ?", other, partner);
        assertTermsAreThoseOfTheRows("another country and merged organizations");
        assertThat(inTransaction(() -> wired(new Sql())
                        .count("select count(*) from exchange_agreement_term where ? = any (parties)", other)))
                .isEqualTo(2);

        update(
                "update agreement_revision set terms = jsonb_set(terms, '{title,en}', '\"Another\"') where agreement_id = ?",
                agreement);
        assertThat(terms(agreement)).allMatch(term -> term.startsWith("Another "));
        update(
                "delete from agreement_approval where agreement_id = ? and revision = 1 and organization_id = ?",
                agreement,
                home);
        assertThat(terms(agreement)).as("what is in force stays").hasSize(1);
        update(PARTY, agreement, 2, partner);
        assertTermsAreThoseOfTheRows("a further party");
        update("delete from agreement_party where agreement_id = ?", agreement);
        assertThat(terms(agreement)).isEmpty();
        assertTermsAreThoseOfTheRows("without parties");
    }

    @Test
    void countingAnewFindsTheSame() {
        var agreement = agreement(home, partner);
        update(APPROVAL, agreement, 1, home, LocalDate.of(2020, 2, 1));
        update(APPROVAL, agreement, 1, partner, LocalDate.of(2020, 3, 1));
        var before = terms(agreement);
        inTransaction(() -> wired(new Sql()).count("select 1 from (select exchange_sums_refill()) x"));
        assertThat(terms(agreement)).isEqualTo(before).hasSize(1);
        assertTermsAreThoseOfTheRows("counting anew");
    }

    @Test
    void anAgreementThatIsDeletedLeavesNoTerm() {
        var agreement = agreement(home, partner);
        update(APPROVAL, agreement, 1, home, LocalDate.of(2020, 2, 1));
        update(APPROVAL, agreement, 1, partner, LocalDate.of(2020, 3, 1));
        update("delete from agreement_approval where agreement_id = ?", agreement);
        update("delete from agreement_revision where agreement_id = ?", agreement);
        update("delete from exchange_agreement where id = ?", agreement);
        assertThat(terms(agreement)).isEmpty();
        assertTermsAreThoseOfTheRows("deleted");
    }

    @Test
    void termsStayExactWhilePartiesApproveAndOrganizationsMove() throws Exception {
        var agreements = List.of(agreement(home, partner), agreement(home, other), agreement(partner, other));
        agreements.forEach(each -> update(IN_FORCE, each, 1, "2024/2025"));
        var turn = new AtomicInteger();
        var merged = new AtomicInteger();
        together(
                List.of(
                        approving(agreements, 0),
                        approving(agreements, 1),
                        (connection, random) -> execute(
                                connection,
                                "update exchange_agreement set last_year = ? where id = ?",
                                List.of("2024/2025", "2026/2026", "2030/2031").get(random.nextInt(3)),
                                agreements.get(random.nextInt(3))),
                        (connection, random) -> execute(
                                connection,
                                "update organization set country = ? where id = ?",
                                List.of("ST", "VU", "BZ").get(turn.incrementAndGet() % 3),
                                random.nextBoolean() ? partner : other),
                        (connection, random) -> execute(
                                connection,
                                "update agreement_party set organization_id = ? where agreement_id = ? and position = 1",
                                merged.incrementAndGet() % 2 == 0 ? partner : other,
                                agreements.get(0))),
                25);
        assertTermsAreThoseOfTheRows("changes of all kinds at the same time");
        assertThat(agreements).allSatisfy(each -> assertThat(terms(each)).isNotEmpty());
    }

    /** The party at the position approves again and again what it has withdrawn. */
    private Step approving(List<UUID> agreements, int position) {
        return (connection, random) -> {
            var agreement = agreements.get(random.nextInt(agreements.size()));
            execute(
                    connection,
                    "delete from agreement_approval v using agreement_party p where v.agreement_id = p.agreement_id"
                            + " and v.organization_id = p.organization_id and p.agreement_id = ? and p.position = ?",
                    agreement,
                    position);
            execute(connection, """
                    insert into agreement_approval (agreement_id, revision, hash, organization_id, account_id, approved_by, approved_at)
                    select p.agreement_id, 1, repeat('a', 64), p.organization_id, gen_random_uuid(), 'Officer', now() - ? * interval '1 day'
                    from agreement_party p where p.agreement_id = ? and p.position = ?
                    on conflict do nothing
                    """, random.nextInt(100), agreement, position);
        };
    }
}
