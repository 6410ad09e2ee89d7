package org.caravanserai.persistence.cooperation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.caravanserai.cooperation.indicator.IndicatorQuestion;
import org.caravanserai.domain.access.Disclosure;
import org.caravanserai.domain.cooperation.agreement.AgreementFlow;
import org.caravanserai.domain.cooperation.indicator.Flow;
import org.caravanserai.domain.cooperation.indicator.Indicator;
import org.caravanserai.domain.cooperation.indicator.TwoWayFormulas;
import org.caravanserai.domain.cooperation.indicator.ValueFilter;
import org.caravanserai.domain.organizations.Bodies;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.persistence.shared.Sql;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The sums and formulas of the engine against a second computation: plain SQL over the tables themselves. */
class FlowFactsIT extends FiguresTest {

    private static final LocalDate FROM = LocalDate.of(2024, 12, 1);
    private static final LocalDate TO = LocalDate.of(2026, 11, 30);
    private static final List<String> COUNTRIES = List.of("TM", "BT", "MV");

    private static final String STAYS = """
        with chosen as (
            insert into exchange_agreement (id, code, state, revision, revision_in_force, first_year, last_year, created_at, version)
            values (?1, ?2, 'IN_FORCE', 1, 1, '2024/2025', '2027/2028', now(), 1) returning id
        ), revised as (
            insert into agreement_revision (id, agreement_id, number, terms, hash, proposed_by_organization, proposed_by_account,
                proposed_at, version)
            select gen_random_uuid(), id, 1,
                   '{"title": {"en": "T"}, "conditions": [{"code": "c1", "kind": "STUDENT_STUDY"}, {"code": "c2", "kind": "DOCTORAL"}],
                     "policy": {"unit": "PERSONS", "tolerance": 10, "overQuota": "NEVER"}}',
                   repeat('a', 64), ?3, gen_random_uuid(), now(), 1 from chosen returning agreement_id
        )
        insert into agreement_party (agreement_id, position, organization_id)
        select agreement_id, 0, ?3 from revised union all select agreement_id, 1, ?4 from revised
        """;

    private static final String PLACES = """
        insert into exchange_places (agreement_id, condition, academic_year, places, reserved, taken)
        values (?1, 'c1', '2025/2026', 1000, 0, 1000), (?1, 'c2', '2025/2026', 1000, 0, 1000)
        """;

    private static final String NOMINATIONS = """
        insert into nomination (id, code, agreement_id, condition, academic_year, term, from_organization, to_organization,
            given_name, email, state, proposal_id, nominated_at, version)
        select gen_random_uuid(), 'T' || substr(md5(?1::text || n), 1, 12), ?1, case when n % 3 = 0 then 'c2' else 'c1' end,
               '2025/2026', 'FIRST', case when n % ?4 = 0 then ?3::uuid else ?2::uuid end,
               case when n % ?4 = 0 then ?2::uuid else ?3::uuid end, 'P', n || '-' || lower(a.code) || '@example.org', 'ACCEPTED',
               gen_random_uuid(), now(), 1
        from generate_series(1, ?5) n cross join exchange_agreement a where a.id = ?1
        """;

    /** Days and months follow from the email, so that they are the same each time. */
    private static final String MOBILITIES = """
        with stays as (
            insert into mobility (id, code, nomination_id, state, arrived_on, version)
            select gen_random_uuid(), 'M' || substr(md5(n.id::text), 1, 12), n.id, 'ARRIVED',
                   date '2023-06-01' + (abs(hashtext(n.email)) % 1300), 1
            from nomination n where n.agreement_id = ?1 returning id, nomination_id
        )
        insert into exchange_ledger (id, agreement_id, condition, academic_year, from_organization, to_organization, persons, semesters,
            months, cause, mobility_id, recorded_at)
        select gen_random_uuid(), n.agreement_id, n.condition, n.academic_year, n.from_organization, n.to_organization, 1,
               1 + abs(hashtext(n.email)) % 2, 5 + abs(hashtext(n.email)) % 7, 'ARRIVAL', s.id, now()
        from stays s join nomination n on n.id = s.nomination_id
        """;

    /** A share, a balance or a mean over nothing is withheld; numbers and words that say 0 or that nothing happens may rest on nothing. */
    @Test
    void whatIsDividedNeedsSomething() {
        assertThat(inTransaction(() -> repository(SqlIndicators.class).all()))
                .filteredOn(definition -> definition.isDivided() && definition.unit() != Indicator.Unit.CLASS)
                .isNotEmpty()
                .allSatisfy(definition ->
                        assertThat(definition.minimum()).as(definition.code()).isPositive());
    }

    /** Written without the views and without the formulas in Java. */
    private static final String SECOND_BALANCE = """
        select x.country, round((sum(x.i) - sum(x.o))::numeric / nullif(sum(x.i) + sum(x.o), 0), 4) as balance,
               sum(x.i) + sum(x.o) as n
        from (select coalesce(nullif(f.country, 'CN'), t.country) as country,
                     case when t.country = 'CN' then 1 else 0 end as i, case when f.country = 'CN' then 1 else 0 end as o
              from mobility m join nomination n on n.id = m.nomination_id
              join organization f on f.id = n.from_organization join organization t on t.id = n.to_organization
              where m.arrived_on >= ? and m.arrived_on <= ? and 'CN' in (f.country, t.country) and f.country <> t.country) x
        where x.country in ('TM', 'BT', 'MV') group by x.country
        """;

    private UUID organization(String country) {
        return inTransaction(() -> {
            var made = Bodies.in(country);
            entities.persist(made);
            return made.id();
        });
    }

    @BeforeEach
    void generate() {
        if (inTransaction(() -> wired(new Sql()).count("select count(*) from organization where country = 'MV'"))
                == 0) {
            var home = organization("CN");
            stays(home, "TM", 2, 400);
            stays(home, "BT", 7, 300);
            stays(home, "MV", 5, 3);
            stays("MORE-", home, "DM", 3, 90);
            stays("MORE-", home, "LC", 4, 70);
            stays("MORE-", home, "KN", 2, 50);
            stays("MORE-", home, "AG", 3, 40);
        }
    }

    private void stays(UUID home, String country, int everyOther, int number) {
        stays("FLOWS-", home, country, everyOther, number);
    }

    private void stays(String prefix, UUID home, String country, int everyOther, int number) {
        var partner = organization(country);
        var agreement = Ids.next();
        inTransaction(() -> {
            var sql = wired(new Sql());
            sql.update(STAYS, agreement, prefix + country, home, partner);
            sql.update(PLACES, agreement);
            sql.update(NOMINATIONS, agreement, partner, home, everyOther, number);
            return sql.update(MOBILITIES, agreement);
        });
    }

    private List<Flow> flows() {
        return inTransaction(() -> repository(SqlFlowFacts.class).flows(COUNTRIES, FROM, TO, null));
    }

    @Test
    void theBalanceOfTheEngineIsTheOneOfPlainSql() {
        Map<String, Flow> engine = new TreeMap<>();
        flows().forEach(flow -> engine.merge(flow.country(), flow, Flow::plus));
        Map<String, BigDecimal> second = new TreeMap<>();
        inTransaction(() -> wired(new Sql())
                        .list(SECOND_BALANCE, row -> Map.entry(row.text("country"), row.decimal("balance")), FROM, TO))
                .forEach(entry -> second.put(entry.getKey(), entry.getValue()));

        assertThat(engine.keySet()).containsExactlyElementsOf(second.keySet()).contains("BT", "TM");
        engine.forEach((country, flow) -> assertThat(
                        TwoWayFormulas.balance(flow.inbound(), flow.outbound()).orElseThrow())
                .as(country)
                .isEqualByComparingTo(second.get(country)));
    }

    @Test
    void kindsAndMonthsAddUpToTheLedger() {
        var sums = flows();
        assertThat(sums).extracting(Flow::kind).contains("STUDENT_STUDY", "DOCTORAL");
        var months = sums.stream()
                .map(flow -> flow.monthsIn().add(flow.monthsOut()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(inTransaction(() -> wired(new Sql())
                        .first("""
                            select sum(l.months) as months from exchange_ledger l join mobility m on m.id = l.mobility_id
                            join exchange_agreement a on a.id = l.agreement_id
                            where a.code like 'FLOWS-%' and m.arrived_on between ? and ?
                            """, row -> row.decimal("months"), FROM, TO)
                        .orElseThrow()))
                .isEqualByComparingTo(months);
        assertThat(inTransaction(() -> repository(SqlFlowFacts.class).flows(COUNTRIES, FROM, TO, "DOCTORAL")))
                .extracting(Flow::kind)
                .containsOnly("DOCTORAL");
    }

    @Test
    void theRowsAddUpToTheSums() {
        long persons = flows().stream()
                .mapToLong(flow -> flow.inbound() + flow.outbound())
                .sum();
        var rows = inTransaction(
                () -> repository(SqlFlowFacts.class).rows(COUNTRIES, FROM, TO, null, PageRequest.first(200)));
        assertThat(rows.items().stream()
                        .mapToLong(
                                row -> (long) row.told(Disclosure.EXACT).cells().get("persons"))
                        .sum())
                .isEqualTo(persons);
        assertThat(rows.items().get(0).cells().keySet()).doesNotContain("email", "name", "account");
    }

    /** Nobody makes up a country with organizations that no authority has verified. */
    @Test
    void onlyVerifiedOrganizationsCount() {
        stays("COUNTED-", organization("CN"), "NR", 2, 60);
        var asked = about("COUNTED-IT", LocalDate.now(ZoneOffset.UTC), "NR");
        var codes = List.of("PEOPLE", "AGREEMENTS", "BREADTH", "MECH");
        var counted = codes.stream().map(code -> only(code, asked).value()).toList();
        assertThat(counted).doesNotContainNull().allSatisfy(value -> assertThat(value)
                .isPositive());
        assertThat(engine("RECIP", asked)).isNotEmpty();
        assertThat(rows("PEOPLE", asked)).isNotEmpty();
        for (var state : List.of("REGISTERED", "REFUSED", "RESUBMITTED")) {
            become(state);
            assertThat(only("PEOPLE", asked).value()).as(state).isZero();
            assertThat(only("AGREEMENTS", asked).value()).as(state).isZero();
            assertThat(only("MECH", asked).value()).as(state).isZero();
            assertThat(only("BREADTH", asked).withheld())
                    .as("no university is known")
                    .isTrue();
            assertThat(only("DEPTH", asked).value()).as(state).isNull();
            assertThat(engine("RECIP", asked)).isEmpty();
            for (var code : List.of("PEOPLE", "AGREEMENTS", "DEPTH", "OWED")) {
                assertThat(rows(code, asked)).as(code).isEmpty();
            }
        }
        become("VERIFIED");
        assertThat(codes.stream().map(code -> only(code, asked).value()).toList())
                .isEqualTo(counted);
    }

    /** What was published for a day stays what it was when the authority decides later. */
    @Test
    void organizationsCountOnADayAsTheyStoodOnIt() {
        stays("BY-DAY-", organization("CN"), "PN", 2, 60);
        var entered = LocalDate.of(2026, 9, 1);
        var verified = LocalDate.of(2026, 10, 1);
        inTransaction(() -> wired(new Sql()).update("""
            insert into organization_earlier_state (organization_id, known_from, known_until, state)
            select id, ?, ?, 'REGISTERED' from organization where country = 'PN'
            """, entered, verified));
        for (var code : List.of("PEOPLE", "AGREEMENTS", "MECH")) {
            assertThat(only(code, about("BY-DAY-1", verified.minusDays(1), "PN"))
                            .value())
                    .as(code)
                    .isZero();
            assertThat(only(code, about("BY-DAY-2", verified, "PN")).value())
                    .as(code)
                    .isPositive();
            assertThat(only(code, about("BY-DAY-3", entered.minusDays(1), "PN")).value())
                    .as("what is entered later counts for the days before: " + code)
                    .isPositive();
        }
        assertThat(only("BREADTH", about("BY-DAY-1", verified.minusDays(1), "PN"))
                        .withheld())
                .as("no university was known")
                .isTrue();
        assertThat(only("DEPTH", about("BY-DAY-1", verified.minusDays(1), "PN")).value())
                .isNull();
        assertThat(rows("PEOPLE", about("BY-DAY-1", verified.minusDays(1), "PN")))
                .isEmpty();
        assertThat(rows("PEOPLE", about("BY-DAY-2", verified, "PN"))).isNotEmpty();
    }

    /** The database keeps the state that an organization had until the day of a change. */
    @Test
    void earlierStatesOfOrganizationsAreKept() {
        var changed = organization("PN");
        inTransaction(() -> {
            var sql = wired(new Sql());
            sql.update(
                    "update organization set created_at = now() - interval '9 days', state = 'REGISTERED' where id = ?",
                    changed);
            sql.update("delete from organization_earlier_state where organization_id = ?", changed);
            sql.update("update organization set state = 'VERIFIED' where id = ?", changed);
            sql.update("update organization set state = 'REFUSED' where id = ?", changed);
            sql.update("update organization set state = 'VERIFIED', edited_at = now() where id = ?", changed);
        });
        assertThat(inTransaction(() -> wired(new Sql()).list("""
            select state || ' ' || today_in_utc() - known_from || ' ' || today_in_utc() - known_until as kept
            from organization_earlier_state where organization_id = ?
            """, row -> row.text("kept"), changed)))
                .containsExactly("REGISTERED 9 0");
        assertThat(inTransaction(() -> wired(new Sql()).list("""
            select g.days from generate_series(0, 11) g (days)
            where exists (select from organization_uncounted_on(today_in_utc() - g.days) u where u.id = ?)
            """, row -> row.number("days"), changed)))
                .containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6, 7, 8, 9);
    }

    private static final String SIGNED = """
        insert into agreement_signing (id, agreement_id, revision, hash, signed_on, recorded_by_organization, recorded_by, recorded_by_name,
            recorded_at, state, version)
        select ?1, a.id, 1, repeat('a', 64), date '2026-01-01', f.organization_id, gen_random_uuid(), 'O', now(), 'RECORDED', 1
        from exchange_agreement a join agreement_party f on f.agreement_id = a.id and f.position = 0 where a.code = ?2
        """;

    private static final String LINKED = """
        insert into agreement_link (id, code, agreement_id, organization_id, person_name, email, created_by, created_at, expires_at, version,
            days, language, standing)
        select ?1, cast(?1 as text), a.id, p.organization_id, 'P', 'p@example.org', gen_random_uuid(), now(), now() + interval '9 days', 1,
               9, 'en', 'WAITING'
        from exchange_agreement a join agreement_party p on p.agreement_id = a.id and p.position = 1 where a.code = ?2
        """;

    private static final String APPROVED = """
        insert into agreement_approval (agreement_id, revision, hash, organization_id, account_id, signing_id, link_id, approved_by, approved_at)
        select a.id, 1, repeat('a', 64), p.organization_id, case when p.position = 0 then gen_random_uuid() end,
               case when p.position = 1 then ?1::uuid end, case when p.position = 1 then ?2::uuid end, 'P', now()
        from exchange_agreement a join agreement_party p on p.agreement_id = a.id where a.code = ?3
        """;

    private void countsNothing(String country, String why) {
        var asked = about("SETTLED-" + country, LocalDate.of(2026, 11, 30), country);
        for (var code : List.of("PEOPLE", "AGREEMENTS", "MECH")) {
            assertThat(only(code, asked).value()).as(code + ": " + why).isZero();
            assertThat(rows(code, asked)).as(code + ": " + why).isEmpty();
        }
        assertThat(only("DEPTH", asked).value()).as(why).isNull();
        assertThat(engine("RECIP", asked)).as(why).isEmpty();
    }

    private void countsSome(String country) {
        var asked = about("SETTLED-" + country, LocalDate.of(2026, 11, 30), country);
        for (var code : List.of("PEOPLE", "AGREEMENTS", "MECH", "DEPTH")) {
            assertThat(only(code, asked).value()).as(code).isPositive();
        }
        assertThat(rows("PEOPLE", asked)).isNotEmpty();
    }

    @Test
    void whatOneSideAloneRecordedAsSignedDoesNotCount() {
        stays("SIGNED-", organization("CN"), "WF", 2, 60);
        countsSome("WF");
        var signing = Ids.next();
        inTransaction(() -> {
            wired(new Sql()).update(SIGNED, signing, "SIGNED-WF");
            wired(new Sql()).update(APPROVED, signing, null, "SIGNED-WF");
        });
        countsNothing("WF", "recorded by one side");
        inTransaction(() ->
                wired(new Sql()).update("update agreement_signing set state = 'CONFIRMED' where id = ?", signing));
        countsSome("WF");
    }

    @Test
    void anApprovalByALinkCountsWhenItSpeaksForItsParty() {
        stays("LINKED-", organization("CN"), "TK", 2, 60);
        var link = Ids.next();
        inTransaction(() -> {
            wired(new Sql()).update(LINKED, link, "LINKED-TK");
            wired(new Sql()).update(APPROVED, null, link, "LINKED-TK");
        });
        countsNothing("TK", "an address that nobody has looked at");
        standing(link, "OF_THE_ORGANIZATION");
        countsSome("TK");
        inTransaction(() -> wired(new Sql()).update("""
            update agreement_link set standing = 'REFUSED', checked_by = gen_random_uuid(), checked_by_name = 'A', checked_at = now(),
                   revoked_at = now() where id = ?
            """, link));
        countsNothing("TK", "refused by the authority");
        standing(link, "ACCEPTED");
        countsSome("TK");
    }

    private void standing(UUID link, String standing) {
        inTransaction(
                () -> wired(new Sql()).update("update agreement_link set standing = ? where id = ?", standing, link));
    }

    private void become(String state) {
        inTransaction(() -> wired(new Sql()).update("update organization set state = ? where country = 'NR'", state));
    }

    /** The year in which the academic year of an arrival begins. */
    @Test
    void academicYearsBeginInSeptember() {
        var from = LocalDate.of(2024, 9, 1);
        var to = LocalDate.of(2026, 8, 31);
        var years = inTransaction(() -> repository(SqlFlowFacts.class).academicYears(COUNTRIES, from, to)).stream()
                .collect(Collectors.toMap(
                        flow -> flow.country() + " " + flow.year(),
                        flow -> BigDecimal.valueOf(flow.inbound() + flow.outbound()),
                        BigDecimal::add,
                        TreeMap::new));
        years.replaceAll((key, number) -> number.stripTrailingZeros());
        assertThat(years).isNotEmpty().isEqualTo(bySql("""
            select x.country || ' ' || case when extract(month from x.arrived_on) >= 9 then extract(year from x.arrived_on)
                                            else extract(year from x.arrived_on) - 1 end as key, count(*)::numeric as value
            from (select case when f.country = 'CN' then t.country else f.country end as country, m.arrived_on
                  from mobility m join nomination n on n.id = m.nomination_id
                  join organization f on f.id = n.from_organization join organization t on t.id = n.to_organization
                  where m.arrived_on between ? and ? and 'CN' in (f.country, t.country) and f.country <> t.country) x
            where x.country in ('TM', 'BT', 'MV') group by 1
            """, from, to));
    }

    /** Pairs of few people are one row for each country and direction, into which each goes by how few they are. */
    @Test
    void strangersSeeThePairsBetweenWhichEnoughPeopleMoved() {
        asStranger();
        var rows = rows("PEOPLE", about("PAIRS-IT", LocalDate.of(2026, 11, 30), "TM", "BT", "MV"));
        assertThat(rows).isNotEmpty().allSatisfy(row -> assertThat(
                        (long) row.cells().get("persons") % 5)
                .as(row.toString())
                .isZero());
        assertThat(rows)
                .filteredOn(row -> "TM".equals(row.cells().get("country")))
                .hasSize(2)
                .allSatisfy(row -> assertThat(row.cells().get("from")).isNotNull());
        assertThat(rows)
                .filteredOn(row -> "MV".equals(row.cells().get("country")))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.cells())
                        .containsEntry("from", null)
                        .containsEntry("to", null)
                        .doesNotContainKeys("kind", "academicYear", "months"));
        assertThat(only("PEOPLE", about("PAIRS-MV", LocalDate.of(2026, 11, 30), "MV"))
                                .value()
                                .intValue()
                        % 5)
                .isZero();
    }

    @Test
    void anAgreementHasTheStaysUnderIt() {
        var flow = inTransaction(() -> repository(SqlAgreementFacts.class).flows(List.of("TM"), FROM, TO)).stream()
                .filter(each -> each.code().equals("FLOWS-TM"))
                .findFirst()
                .orElseThrow();
        long recent = flow.recentIn() + flow.recentOut();
        assertThat(recent)
                .isEqualTo(flows().stream()
                        .filter(each -> each.country().equals("TM"))
                        .mapToLong(each -> each.inbound() + each.outbound())
                        .sum());
        assertThat(flow).matches(AgreementFlow::isTwoWay).matches(each -> each.isInForceOn(TO));
        assertThat(inTransaction(() -> repository(SqlAgreementFacts.class).agreements(List.of("TM"), TO)))
                .filteredOn(each -> each.code().equals("FLOWS-TM"))
                .singleElement()
                .satisfies(each -> assertThat(each.endsOn()).isEqualTo(LocalDate.of(2028, 8, 31)));
    }

    /** One row a stay between the home country and one of the others, from the tables themselves. */
    private static final String EACH_STAY = """
        with each as (
            select coalesce(nullif(f.country, 'CN'), t.country) as country, t.country = 'CN' as came, a.code as agreement,
                   case when n.condition = 'c1' then 'STUDENT_STUDY' else 'DOCTORAL' end as kind, l.semesters, l.months, m.arrived_on,
                   m.departed_on
            from mobility m join nomination n on n.id = m.nomination_id join exchange_agreement a on a.id = n.agreement_id
            join organization f on f.id = n.from_organization join organization t on t.id = n.to_organization
            join exchange_ledger l on l.mobility_id = m.id
            where a.code like 'FLOWS-%' and 'CN' in (f.country, t.country))
        """;

    private BigDecimal second(String statement, Object... arguments) {
        return inTransaction(() -> wired(new Sql())
                .first(EACH_STAY + statement, row -> row.decimal("value"), arguments)
                .orElseThrow());
    }

    @Test
    void concentrationTwoWaynessAndMonthsOfTheEngineAreThoseOfPlainSql() {
        var byCountry = new TreeMap<String, Flow>();
        flows().forEach(flow -> byCountry.merge(flow.country(), flow, Flow::plus));
        assertThat(TwoWayFormulas.concentration(
                                byCountry.values().stream().map(Flow::outbound).toList())
                        .orElseThrow())
                .isEqualByComparingTo(second("""
                    select round(sum(share * share), 4) as value
                    from (select count(*) / sum(count(*)) over () as share from each
                          where not came and arrived_on between ? and ? group by country) x
                    """, FROM, TO));
        var kinds = new TreeMap<String, Flow>();
        flows().stream()
                .filter(flow -> flow.country().equals("TM"))
                .forEach(flow -> kinds.merge(flow.kind(), flow, Flow::plus));
        assertThat(TwoWayFormulas.twoWayness(kinds.values()).orElseThrow())
                .isCloseTo(second("""
                    select avg(1 - abs(balance)) as value
                    from (select (count(*) filter (where came) - count(*) filter (where not came))::numeric / count(*) as balance from each
                          where country = 'TM' and arrived_on between ? and ? group by kind) x
                    """, FROM, TO), within(new BigDecimal("0.0002")));
        var bhutan = byCountry.get("BT");
        assertThat(TwoWayFormulas.balance(bhutan.monthsIn(), bhutan.monthsOut()).orElseThrow())
                .isEqualByComparingTo(second("""
                    select round(sum(case when came then months else -months end) / sum(months), 4) as value from each
                    where country = 'BT' and arrived_on between ? and ?
                    """, FROM, TO));
    }

    /** Directions by the thresholds of the definition: fewer than five people, four times the other side. */
    @Test
    void netFlowPeopleAndDirectionAreThoseOfPlainSql() {
        var byCountry = new TreeMap<String, Flow>();
        flows().forEach(flow -> byCountry.merge(flow.country(), flow, Flow::plus));
        var engine = byCountry.values().stream()
                .map(flow -> String.join(
                        " ",
                        flow.country(),
                        String.valueOf(flow.inbound() - flow.outbound()),
                        String.valueOf(flow.inbound() + flow.outbound()),
                        TwoWayFormulas.direction(flow.inbound(), flow.outbound(), 5)
                                .name()))
                .toList();
        var second = inTransaction(() -> wired(new Sql()).list(EACH_STAY + """
            select concat_ws(' ', country, i - o, i + o,
                             case when i + o < 5 then 'DORMANT' when (i - o)::numeric / (i + o) > 0.6 then 'ABSORPTION'
                                  when (i - o)::numeric / (i + o) < -0.6 then 'OUTPUT' else 'TWO_WAY' end) as word
            from (select country, count(*) filter (where came) as i, count(*) filter (where not came) as o from each
                  where arrived_on between ? and ? group by country) x
            """, row -> row.text("word"), FROM, TO));
        assertThat(engine).containsExactlyInAnyOrderElementsOf(second);
        assertThat(engine).anyMatch(line -> line.endsWith("ABSORPTION")).anyMatch(line -> line.endsWith("TWO_WAY"));
        var awake = byCountry.values().stream()
                .map(flow -> TwoWayFormulas.direction(flow.inbound(), flow.outbound(), 5))
                .filter(direction -> direction != TwoWayFormulas.Direction.DORMANT)
                .toList();
        long oneWay = awake.stream()
                .filter(direction -> direction != TwoWayFormulas.Direction.TWO_WAY)
                .count();
        assertThat(TwoWayFormulas.ratio(BigDecimal.valueOf(oneWay), BigDecimal.valueOf(awake.size()))
                        .orElseThrow())
                .as("the share of those in one direction")
                .isEqualByComparingTo(second("""
                    select round(count(*) filter (where greatest(i, o) > 4 * least(i, o))::numeric / count(*), 4) as value
                    from (select count(*) filter (where came) as i, count(*) filter (where not came) as o from each
                          where arrived_on between ? and ? group by country) x
                    where i + o >= 5
                    """, FROM, TO));
    }

    @Test
    void theFiveLargestDestinationsAreThoseOfPlainSql() {
        var all = inTransaction(() -> wired(new Sql())
                .list("select distinct country from organization where country <> 'CN'", row -> row.text("country")));
        var outbound = new TreeMap<String, Long>();
        inTransaction(() -> repository(SqlFlowFacts.class).flows(all, FROM, TO, null))
                .forEach(flow -> outbound.merge(flow.country(), flow.outbound(), Long::sum));
        long five = outbound.values().stream()
                .sorted(Comparator.reverseOrder())
                .limit(5)
                .mapToLong(Long::longValue)
                .sum();
        assertThat(five).isPositive().isEqualTo(inTransaction(() -> wired(new Sql())
                .count("""
                    select sum(number) from (
                        select count(*) as number from mobility m join nomination n on n.id = m.nomination_id
                        join organization f on f.id = n.from_organization join organization t on t.id = n.to_organization
                        where f.country = 'CN' and t.country <> 'CN' and m.arrived_on between ? and ?
                        group by t.country order by 1 desc limit 5) x
                    """, FROM, TO)));
    }

    @Test
    void reciprocityOwedSemestersAndWhoIsPresentAreThoseOfPlainSql() {
        for (var country : COUNTRIES) {
            var flow =
                    inTransaction(() -> repository(SqlAgreementFacts.class).flows(List.of(country), FROM, TO)).stream()
                            .filter(each -> each.code().equals("FLOWS-" + country))
                            .findFirst()
                            .orElseThrow();
            assertThat(TwoWayFormulas.reciprocity(flow.inbound(), flow.outbound())
                            .orElse(BigDecimal.ZERO))
                    .as(country)
                    .isEqualByComparingTo(second("""
                        select round(least(i, o)::numeric / greatest(i, o, 1), 4) as value
                        from (select count(*) filter (where came) as i, count(*) filter (where not came) as o from each
                              where agreement = 'FLOWS-' || ? and arrived_on <= ?) x
                        """, country, TO));
            assertThat(flow.semestersIn().subtract(flow.semestersOut()))
                    .as(country)
                    .isEqualByComparingTo(second("""
                        select coalesce(sum(case when came then semesters else -semesters end), 0) as value from each
                        where agreement = 'FLOWS-' || ? and arrived_on <= ?
                        """, country, TO));
            assertThat(flow.present())
                    .as(country)
                    .isEqualTo(second("""
                        select cast(count(*) as numeric) as value from each
                        where agreement = 'FLOWS-' || ? and arrived_on <= ? and departed_on is null
                        """, country, TO).longValue());
        }
    }

    private static final String ALLIANCE = """
        with made as (
            insert into cooperation_entry (id, kind, slug, title, summary, countries, fields, begins_on, date_precision, as_of, registered_at, version)
            select gen_random_uuid(), 'ALLIANCE', 'flows-alliance', '{"en": "A"}', '{}', '{TM,BT}', '{}', date '2020-01-01', 'DAY',
                   date '2026-11-26', now(), 1
            where not exists (select from cooperation_entry where slug = 'flows-alliance') returning id
        ), alliance as (
            insert into cooperation_alliance (id, alliance_kind, charter) select id, 'REGIONAL', '{}' from made
        )
        insert into cooperation_party (entry_id, position, role, sector, organization_id, name)
        select m.id, row_number() over (order by p.organization_id) - 1, 'MEMBER', 'UNIVERSITY', p.organization_id, '{}'
        from made m cross join (
            select distinct y.organization_id from agreement_party y join exchange_agreement a on a.id = y.agreement_id
            where a.code in ('FLOWS-TM', 'FLOWS-BT')) p
        """;

    /** Who moved between members of an alliance, by the engine and by plain SQL. */
    @Test
    void peopleWhoMovedBetweenMembersOfAnAllianceAreThoseOfPlainSql() {
        inTransaction(() -> wired(new Sql()).update(ALLIANCE));
        var asked = about("FLOWS-IT", TO, "TM", "BT", "MV");
        var moved = "select cast(count(*) as numeric) as value from each where country in ('TM', 'BT') and arrived_on"
                + " between ? and ?";
        assertThat(computed("ALLDENS", asked).values())
                .filteredOn(value -> value.key().equals("flows-alliance"))
                .singleElement()
                .satisfies(value -> {
                    assertThat(value.value()).as("two of three pairs").isEqualByComparingTo("0.6667");
                    assertThat(value.beside().get("moved")).isEqualByComparingTo(second(moved, FROM, TO));
                });
        assertThat(rows("ALLDENS", asked.only(new ValueFilter(Set.of("flows-alliance"), null, null))).stream()
                        .map(row -> BigDecimal.valueOf((long) row.cells().get("persons"))))
                .containsExactlyInAnyOrderElementsOf(bySql(EACH_STAY + """
                    select country || came as key, cast(count(*) as numeric) as value from each
                    where country in ('TM', 'BT') and arrived_on between ? and ? group by country, came having count(*) >= 5
                    """, FROM, TO).values().stream()
                        .map(value -> BigDecimal.valueOf(value.longValue()))
                        .toList());
    }

    private static final String MOVED = EACH_STAY + """
        , moved as (
            select c.country, coalesce(x.i, 0) as i, coalesce(x.o, 0) as o, x.mi, x.mo
            from unnest(array['TM', 'BT', 'MV']) c (country)
            left join (select country, count(*) filter (where came) as i, count(*) filter (where not came) as o,
                              sum(case when came then months else 0 end) as mi, sum(case when came then 0 else months end) as mo
                       from each where arrived_on between ? and ? group by country) x on x.country = c.country)
        """;

    private void assertAnswers(String code, IndicatorQuestion asked, String value) {
        assertThat(engine(code, asked)).as(code).isEqualTo(bySql(MOVED + value, FROM, TO));
    }

    /** The answers of the use case, with the definitions of the database, once more by plain SQL: fewer than five people are withheld. */
    @Test
    void theAnswersOnCountriesAreThoseOfPlainSql() {
        var asked = about("FLOWS-IT", TO, "TM", "BT", "MV");
        assertAnswers(
                "BAL",
                asked,
                "select country as key, round((i - o)::numeric / (i + o), 4) as value from moved where i + o >= 5");
        assertAnswers(
                "BALM",
                asked,
                "select country as key, round((mi - mo) / (mi + mo), 4) as value from moved where i + o >= 5");
        assertAnswers("NET", asked, "select country as key, (i - o)::numeric as value from moved where i + o >= 5");
        assertAnswers(
                "PEOPLE",
                asked,
                "select country as key, (i + o)::numeric as value from moved where i + o >= 5 or i + o = 0");
        assertAnswers("CLASS", asked, """
            select country as key, (case when i + o < 10 then 0 when i > 4 * o then 1 when o > 4 * i then 2 else 3 end)::numeric as value from moved
            """);
        assertThat(engine("BAL", asked)).containsOnlyKeys("BT", "TM");
        assertThat(engine("TWO", asked)).containsOnlyKeys("BT", "TM").allSatisfy((country, value) -> assertThat(value)
                .as(country)
                .isCloseTo(second("""
                    select avg(1 - abs(balance)) as value
                    from (select (count(*) filter (where came) - count(*) filter (where not came))::numeric / count(*) as balance from each
                          where country = ? and arrived_on between ? and ? group by kind) x
                    """, country, FROM, TO), within(new BigDecimal("0.0002"))));
    }

    @Test
    void theAnswersOnGroupsAreThoseOfPlainSql() {
        var asked = about("FLOWS-IT", TO, "TM", "BT", "MV");
        assertThat(only("HHI", asked).value()).isEqualByComparingTo(second("""
            select round(sum(share * share), 4) as value
            from (select count(*) / sum(count(*)) over () as share from each
                  where country in ('TM', 'BT', 'MV') and not came and arrived_on between ? and ? group by country) x
            """, FROM, TO));
        assertThat(only("ONEWAY", asked).value()).isEqualByComparingTo(second("""
            select round(count(*) filter (where greatest(i, o) > 4 * least(i, o))::numeric / count(*), 4) as value
            from (select count(*) filter (where came) as i, count(*) filter (where not came) as o from each
                  where country in ('TM', 'BT', 'MV') and arrived_on between ? and ? group by country) x
            where i + o >= 10
            """, FROM, TO));
        var seven = about("FLOWS-SEVEN-IT", TO, "TM", "BT", "MV", "DM", "LC", "KN", "AG");
        assertThat(only("TOP5", seven).value())
                .isLessThan(BigDecimal.ONE)
                .isEqualByComparingTo(inTransaction(() -> wired(new Sql())
                        .first("""
                            select round(sum(number) filter (where place <= 5) / sum(number), 4) as value
                            from (select count(*) as number, row_number() over (order by count(*) desc) as place
                                  from mobility m join nomination n on n.id = m.nomination_id join exchange_agreement a on a.id = n.agreement_id
                                  join organization f on f.id = n.from_organization join organization t on t.id = n.to_organization
                                  where f.country = 'CN' and (a.code like 'FLOWS-%' or a.code like 'MORE-%') and m.arrived_on between ? and ?
                                  group by t.country) x
                            """, row -> row.decimal("value"), FROM, TO)
                        .orElseThrow()));
    }

    @Test
    void theAnswersOnAgreementsAreThoseOfPlainSql() {
        var asked = about("FLOWS-IT", TO, "TM", "BT", "MV");
        var cumulative = EACH_STAY + """
            , moved as (select agreement, count(*) filter (where came) as i, count(*) filter (where not came) as o,
                               sum(case when came then semesters else -semesters end) as owed
                        from each where country in ('TM', 'BT', 'MV') and arrived_on <= ? group by agreement)
            """;
        assertThat(engine("RECIP", asked)).isEqualTo(bySql(cumulative + """
            select agreement as key, round(least(i, o)::numeric / greatest(i, o), 4) as value from moved where i + o >= 5
            """, TO));
        assertThat(engine("OWED", asked))
                .containsAllEntriesOf(bySql(cumulative + """
                    select agreement as key, owed::numeric as value from moved where i + o >= 5
                    """, TO))
                .containsKeys("FLOWS-TM", "FLOWS-BT");
        var beyond = bySql(cumulative + """
            select agreement as key, greatest(0, abs(i - o) - 10)::numeric as value from moved where i + o >= 5
            """, TO);
        assertThat(computed("OWED", asked).values())
                .filteredOn(value -> beyond.containsKey(value.key()))
                .hasSize(beyond.size())
                .allSatisfy(value -> {
                    assertThat(value.beside().get("tolerancePERSONS")).isEqualByComparingTo("10");
                    assertThat(value.beside().get("beyond")).isEqualByComparingTo(beyond.get(value.key()));
                });
    }

    @Test
    void aDefinitionHasItsVersionsAndTheFactsWithoutRows() {
        var indicators = repository(SqlIndicators.class);
        var all = inTransaction(indicators::all);
        assertThat(all).allSatisfy(definition -> {
            var versions = inTransaction(() -> indicators.versions(definition.code()));
            assertThat(versions).extracting(Indicator::version).isSortedAccordingTo(Comparator.reverseOrder());
            assertThat(versions.get(0)).isEqualTo(definition);
            assertThat(definition.facts()).containsAll(inTransaction(() -> indicators.withoutRows(definition)));
        });
        assertThat(inTransaction(() -> indicators.versions("NONE"))).isEmpty();
        assertThat(all)
                .filteredOn(definition -> definition.facts().equals(List.of("exchanges_stay_facts")))
                .isNotEmpty()
                .allSatisfy(definition -> assertThat(inTransaction(() -> indicators.withoutRows(definition)))
                        .isEmpty());
    }

    @Test
    void everyDefinitionIsComplete() {
        assertThat(inTransaction(() -> repository(SqlIndicators.class).all()))
                .isNotEmpty()
                .allSatisfy(definition -> {
                    assertThat(definition.names().texts()).as(definition.code()).hasSize(6);
                    assertThat(definition.descriptions().texts())
                            .as(definition.code())
                            .hasSize(6);
                    assertThat(List.of(definition.numerator(), definition.denominator(), definition.owner()))
                            .as(definition.code())
                            .allSatisfy(text -> assertThat(text.texts()).hasSize(6));
                    assertThat(definition.version()).as(definition.code()).isPositive();
                    assertThat(definition.minimum()).as(definition.code()).isNotNegative();
                    assertThat(definition.facts()).as(definition.code()).isNotEmpty();
                });
    }
}
