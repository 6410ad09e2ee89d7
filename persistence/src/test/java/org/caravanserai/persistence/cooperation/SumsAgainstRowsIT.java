package org.caravanserai.persistence.cooperation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.access.Disclosure;
import org.caravanserai.domain.cooperation.agreement.AgreementFact;
import org.caravanserai.domain.cooperation.agreement.AgreementFacts;
import org.caravanserai.domain.cooperation.agreement.AgreementFlow;
import org.caravanserai.domain.cooperation.depth.Completeness;
import org.caravanserai.domain.cooperation.depth.DepthEvidence;
import org.caravanserai.domain.cooperation.depth.DepthFacts;
import org.caravanserai.domain.cooperation.indicator.CooperationFact;
import org.caravanserai.domain.cooperation.indicator.CooperationFacts;
import org.caravanserai.domain.cooperation.indicator.CooperationKind;
import org.caravanserai.domain.organizations.Bodies;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.persistence.shared.Sql;
import org.caravanserai.persistence.testing.PostgresTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is read from sums against what rows give: plain SQL over stays, and what the ports compute from their own lists. */
class SumsAgainstRowsIT extends PostgresTest {

    private static final List<String> COUNTRIES = List.of("LA", "PH", "SG");
    private static final List<LocalDate> DAYS = List.of(
            LocalDate.of(2024, 2, 29),
            LocalDate.of(2025, 8, 31),
            LocalDate.of(2025, 9, 1),
            LocalDate.of(2025, 12, 17),
            LocalDate.of(2026, 11, 26),
            LocalDate.of(2028, 3, 31),
            LocalDate.of(2030, 1, 1));

    private static final String AGREEMENT = """
        with made as (
            insert into exchange_agreement (id, code, state, revision, revision_in_force, first_year, last_year, created_at, version)
            values (?1, 'ROWS-' || ?1::text, 'IN_FORCE', 1, 1, ?3, ?4, now(), 1) returning id
        ), revised as (
            insert into agreement_revision (id, agreement_id, number, terms, hash, proposed_by_organization, proposed_by_account, proposed_at, version)
            select gen_random_uuid(), id, 1,
                   '{"title": {"en": "T"}, "conditions": [{"code": "c1", "kind": "STUDENT_STUDY"}, {"code": "c2", "kind": "DOCTORAL"}]}',
                   repeat('a', 64), (?2::uuid[])[1], gen_random_uuid(), now(), 1 from made returning agreement_id
        )
        insert into agreement_party (agreement_id, position, organization_id)
        select agreement_id, p.place - 1, p.id from revised cross join unnest(?2::uuid[]) with ordinality p (id, place)
        """;

    private static final String PLACES = """
        insert into exchange_places (agreement_id, condition, academic_year, places, reserved, taken)
        select ?1, c, y, 1000, 0, 1000 from unnest(array['c1', 'c2']) c cross join unnest(array['2024/2025', '2025/2026']) y
        """;

    private static final String STAYS = """
        with named as (
            insert into nomination (id, code, agreement_id, condition, academic_year, term, from_organization, to_organization, given_name, email,
                state, proposal_id, nominated_at, version)
            select gen_random_uuid(), substr(md5(?1::text || ?3::text || n), 1, 16), ?1, case when n % 3 = 0 then 'c2' else 'c1' end,
                   case when n % 2 = 0 then '2024/2025' else '2025/2026' end, 'FIRST', case when n % ?4 = 0 then ?3::uuid else ?2::uuid end,
                   case when n % ?4 = 0 then ?2::uuid else ?3::uuid end, 'P', n || '-' || ?1 || ?3 || '@example.org', 'ACCEPTED', gen_random_uuid(),
                   now(), 1
            from generate_series(1, ?5) n returning id, code, email
        ), stayed as (
            insert into mobility (id, code, nomination_id, state, arrived_on, departed_on, version)
            select gen_random_uuid(), code, id, case when hashtext(email) % 2 = 0 then 'DEPARTED' else 'ARRIVED' end,
                   date '2023-12-01' + abs(hashtext(email)) % 1000,
                   case when hashtext(email) % 2 = 0 then date '2023-12-01' + abs(hashtext(email)) % 1000 + 120 end, 1
            from named returning id, nomination_id, code
        )
        insert into exchange_ledger (id, agreement_id, condition, academic_year, from_organization, to_organization, persons, semesters, months,
            cause, mobility_id, recorded_at)
        select gen_random_uuid(), ?1, 'c1', '2024/2025', ?2, ?3, 1, 1 + abs(hashtext(code)) % 2, 5 + abs(hashtext(code)) % 7, 'ARRIVAL', id, now()
        from stayed
        """;

    /** Written over the stays themselves. */
    private static final String SECOND_FLOWS = """
        select a.agreement, count(*) filter (where f.to_country = 'CN') as inbound, count(*) filter (where f.from_country = 'CN') as outbound,
               coalesce(sum(f.semesters) filter (where f.to_country = 'CN'), 0) as semesters_in,
               coalesce(sum(f.semesters) filter (where f.from_country = 'CN'), 0) as semesters_out,
               count(*) filter (where f.to_country = 'CN' and f.arrived_on >= ?2) as recent_in,
               count(*) filter (where f.from_country = 'CN' and f.arrived_on >= ?2) as recent_out,
               count(*) filter (where f.departed_on is null or f.departed_on > ?3) as present
        from exchanges_stay_facts f
        join (select distinct agreement, starts_on from exchanges_agreement_facts where country = 'CN' and partner_country = any (?1::text[])) a
            on a.agreement = f.agreement
        where f.arrived_on <= ?3 and a.starts_on <= ?3 and (f.to_country = 'CN') <> (f.from_country = 'CN')
        group by a.agreement order by a.agreement
        """;

    private static final String SECOND_EVIDENCE = """
        select a.agreement, min(s.arrived_on) as since,
               least(a.ends_on, cast(max(s.arrived_on) + interval '24 months' as date) - 1) as until_date
        from exchanges_agreement_facts a
        join exchanges_stay_facts s on s.agreement = a.agreement and s.arrived_on between a.starts_on and a.ends_on
            and (s.from_organization, s.to_organization) in ((a.organization, a.partner), (a.partner, a.organization))
        where a.country = 'CN' and a.partner_country = any (?::text[]) and a.partner_country <> 'CN'
        group by a.organization, a.partner, a.agreement, a.ends_on, extract(year from s.arrived_on)
        """;

    private UUID organization(String country) {
        return inTransaction(() -> {
            var made = Bodies.in(country);
            entities.persist(made);
            return made.id();
        });
    }

    private void agree(String first, String last, int everyOther, int stays, UUID... parties) {
        inTransaction(() -> {
            var sql = wired(new Sql());
            var agreement = Ids.next();
            sql.update(AGREEMENT, agreement, parties, first, last);
            sql.update(PLACES, agreement);
            for (int i = 1; i < parties.length; i++) {
                sql.update(STAYS, agreement, parties[0], parties[i], everyOther, stays);
            }
            return agreement;
        });
    }

    @BeforeEach
    void generate() {
        if (inTransaction(() ->
                        wired(new Sql()).count("select count(*) from exchange_agreement where code like 'ROWS-%'"))
                > 0) {
            return;
        }
        var home = organization("CN");
        var second = organization("CN");
        var vientiane = organization("LA");
        var manila = organization("PH");
        var singapore = organization("SG");
        agree("2023/2024", "2027/2028", 2, 120, home, vientiane);
        agree("2024/2024", "2026/2026", 3, 80, home, manila);
        agree("2024/2025", "2024/2025", 1000, 15, second, singapore);
        agree("2025/2026", "2027/2028", 1, 9, home, singapore);
        agree("2024/2025", "2026/2027", 4, 30, home, second, vientiane, singapore);
        agree("2026/2027", "2028/2029", 2, 0, second, manila);
    }

    private AgreementFacts agreements() {
        return repository(AgreementFacts.class);
    }

    /** What the port computes from the lists of the other. */
    private static AgreementFacts byLists(AgreementFacts facts) {
        return new AgreementFacts() {
            @Override
            public List<AgreementFact> agreements(Collection<String> countries, LocalDate day) {
                return facts.agreements(countries, day);
            }

            @Override
            public List<AgreementFlow> flows(Collection<String> countries, LocalDate recent, LocalDate day) {
                return facts.flows(countries, recent, day);
            }
        };
    }

    private static String line(Object... parts) {
        return java.util.Arrays.toString(parts);
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    @Test
    void staysUnderAgreementsAreThoseOfTheRows() {
        for (var day : DAYS) {
            var recent = day.minusMonths(24).plusDays(1);
            var second = inTransaction(() -> wired(new Sql())
                    .list(
                            SECOND_FLOWS,
                            row -> line(
                                    row.text("agreement"),
                                    row.count("inbound"),
                                    row.count("outbound"),
                                    plain(row.decimal("semesters_in")),
                                    plain(row.decimal("semesters_out")),
                                    row.count("recent_in"),
                                    row.count("recent_out"),
                                    row.count("present")),
                            COUNTRIES.toArray(String[]::new),
                            recent,
                            day));
            var engine = inTransaction(() -> agreements().flows(COUNTRIES, recent, day)).stream()
                    .filter(flow -> flow.inbound() + flow.outbound() > 0)
                    .map(flow -> line(
                            flow.code(),
                            flow.inbound(),
                            flow.outbound(),
                            plain(flow.semestersIn()),
                            plain(flow.semestersOut()),
                            flow.recentIn(),
                            flow.recentOut(),
                            flow.present()))
                    .toList();
            assertThat(engine).as(day.toString()).isEqualTo(second);
        }
    }

    @Test
    void agreementsAreUsedEndAndKeepPeopleAsTheirListsSay() {
        for (var day : DAYS) {
            for (var recent : List.of(day.minusMonths(24).plusDays(1), day.minusDays(11), day.minusDays(40), day)) {
                inTransaction(() -> {
                    var facts = agreements();
                    var lists = byLists(facts);
                    assertThat(facts.uses(COUNTRIES, recent, day))
                            .as(recent + " to " + day)
                            .containsExactlyInAnyOrderElementsOf(lists.uses(COUNTRIES, recent, day));
                    return null;
                });
            }
            inTransaction(() -> {
                var facts = agreements();
                var lists = byLists(facts);
                var until = day.plusDays(400);
                assertThat(facts.ending(COUNTRIES, day, until))
                        .containsExactlyInAnyOrderElementsOf(lists.ending(COUNTRIES, day, until));
                var codes = facts.agreements(COUNTRIES, day).stream()
                        .map(AgreementFact::code)
                        .toList();
                assertThat(facts.present(COUNTRIES, codes, day)).isEqualTo(lists.present(COUNTRIES, codes, day));
                var begun = facts.begun(COUNTRIES, day, until, 100);
                var second = lists.begun(COUNTRIES, day, until, 100);
                assertThat(begun.agreements()).containsExactlyInAnyOrderElementsOf(second.agreements());
                assertThat(List.of(begun.all(), begun.inForce(), begun.ending()))
                        .isEqualTo(List.of(second.all(), second.inForce(), second.ending()));
                assertThat(begun.agreements())
                        .extracting(AgreementFact::endsOn)
                        .isEqualTo(second.agreements().stream()
                                .map(AgreementFact::endsOn)
                                .toList());
                assertThat(facts.begun(COUNTRIES, day, until, 1).agreements()).hasSizeLessThanOrEqualTo(1);
                return null;
            });
        }
    }

    @Test
    void levelsOfPairsAreThoseOfTheirEvidence() {
        for (var day : DAYS) {
            inTransaction(() -> {
                var facts = repository(DepthFacts.class);
                DepthFacts lists = new DepthFacts() {
                    @Override
                    public List<DepthEvidence> evidence(Collection<String> countries, LocalDate on) {
                        return facts.evidence(countries, on);
                    }

                    @Override
                    public List<Completeness> completeness(Collection<String> countries, LocalDate on) {
                        return facts.completeness(countries, on);
                    }
                };
                for (var asked : List.of(COUNTRIES, List.of("KZ", "UZ", "BT", "SG"))) {
                    assertThat(facts.pairs(asked, day)).as(day.toString()).isEqualTo(lists.pairs(asked, day));
                    assertThat(facts.deepEvidence(asked, day)).isEqualTo(lists.deepEvidence(asked, day));
                }
                return null;
            });
        }
    }

    @Test
    void evidenceOfStaysIsThatOfTheRows() {
        var second = inTransaction(() -> wired(new Sql())
                .list(
                        SECOND_EVIDENCE,
                        row -> line(row.text("agreement"), row.date("since"), row.date("until_date")),
                        (Object) COUNTRIES.toArray(String[]::new)));
        var engine = inTransaction(() -> repository(DepthFacts.class).evidence(COUNTRIES, DAYS.get(0))).stream()
                .filter(each -> each.kind().name().equals("STAY"))
                .map(each -> line(each.reference(), each.since(), each.until()))
                .toList();
        assertThat(engine).containsExactlyInAnyOrderElementsOf(second).isNotEmpty();
    }

    @Test
    void kindsOfCooperationAreCountedAsTheyAreListed() {
        for (var day : DAYS) {
            inTransaction(() -> {
                var facts = repository(CooperationFacts.class);
                CooperationFacts lists = new CooperationFacts() {
                    @Override
                    public List<CooperationKind> kinds() {
                        return facts.kinds();
                    }

                    @Override
                    public List<CooperationFact> facts(Collection<String> countries, LocalDate on) {
                        return facts.facts(countries, on);
                    }
                };
                assertThat(facts.counts(COUNTRIES, day))
                        .as(day.toString())
                        .containsExactlyInAnyOrderElementsOf(lists.counts(COUNTRIES, day));
                return null;
            });
        }
    }

    @Test
    void rowsBehindFlowsAddUpToThem() {
        var from = LocalDate.of(2024, 1, 15);
        var to = LocalDate.of(2026, 2, 3);
        var flows = repository(org.caravanserai.domain.cooperation.indicator.FlowFacts.class);
        var rows = inTransaction(() -> flows.rows(COUNTRIES, from, to, "DOCTORAL", PageRequest.first(200)));
        var sums = inTransaction(() -> flows.flows(COUNTRIES, from, to, "DOCTORAL"));
        assertThat(rows.items()).isNotEmpty().hasSize((int) rows.total());
        assertThat(rows.items().stream()
                        .mapToLong(row ->
                                ((Number) row.told(Disclosure.EXACT).cells().get("persons")).longValue())
                        .sum())
                .isEqualTo(sums.stream()
                        .mapToLong(flow -> flow.inbound() + flow.outbound())
                        .sum());
        assertThat(sums).isSortedAccordingTo(Comparator.comparing(flow -> flow.country()));
    }
}
