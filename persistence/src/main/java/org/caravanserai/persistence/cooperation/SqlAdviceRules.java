package org.caravanserai.persistence.cooperation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caravanserai.domain.cooperation.advice.AdviceFact;
import org.caravanserai.domain.cooperation.advice.AdviceRule;
import org.caravanserai.domain.cooperation.advice.AdviceRules;
import org.caravanserai.domain.cooperation.advice.Purpose;
import org.caravanserai.domain.cooperation.registry.CooperationWay;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.persistence.shared.Row;
import org.caravanserai.persistence.shared.Sql;

@ApplicationScoped
class SqlAdviceRules implements AdviceRules {

    /** A party of a country: the country itself, or an organization of it, as long as it takes part. */
    private static final String PARTY = """
        exists (select from cooperation_party p left join organization o on o.id = p.organization_id
                where p.entry_id = e.id and coalesce(p.country, o.country) = %s
                  and (p.since is null or p.since <= ?2) and (p.until_date is null or p.until_date >= ?2)%s)
        """;

    private static final String SIGNATORY = " and p.role = 'SIGNATORY'";

    private static final String FACTS = """
        select exists (
                   select from cooperation_instrument i join cooperation_entry e on e.id = i.id
                   where i.instrument_kind in ('RECOGNITION', 'RECOGNITION_CONVENTION')
                     and i.state in ('IN_FORCE', 'DENOUNCED', 'REPLACED')
                     and e.begins_on <= ?2 and (e.ends_on is null or e.ends_on >= ?2)
                     and %s and %s) as recognized,
               exists (
                   select from cooperation_mechanism m join cooperation_entry e on e.id = m.id
                   where (e.begins_on is null or e.begins_on <= ?2) and (e.ends_on is null or e.ends_on >= ?2)
                     and (e.countries @> array[?1::text] or %s)
               ) as mechanism
        """.formatted(
                    PARTY.formatted("?1", SIGNATORY), PARTY.formatted("'CN'", SIGNATORY), PARTY.formatted("?1", ""));

    private final Sql sql;

    @Inject
    SqlAdviceRules(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<AdviceRule> all() {
        return sql.list("select * from cooperation_advice_rule order by position", SqlAdviceRules::rule);
    }

    @Override
    public Map<CooperationWay, LocalizedText> needs() {
        var needs = new EnumMap<CooperationWay, LocalizedText>(CooperationWay.class);
        sql.list(
                        "select way, needs from cooperation_advice_way",
                        row -> Map.entry(row.constant(CooperationWay.class, "way"), row.localized("needs")))
                .forEach(each -> needs.put(each.getKey(), each.getValue()));
        return needs;
    }

    @Override
    public Set<AdviceFact> facts(CountryCode country, LocalDate today) {
        return sql.first(FACTS, SqlAdviceRules::facts, country.value(), today).orElseThrow();
    }

    private static Set<AdviceFact> facts(Row row) throws SQLException {
        var facts =
                EnumSet.of(row.flag("recognized") ? AdviceFact.DEGREES_RECOGNIZED : AdviceFact.DEGREES_NOT_RECOGNIZED);
        if (row.flag("mechanism")) {
            facts.add(AdviceFact.MECHANISM_THERE);
        }
        return facts;
    }

    private static AdviceRule rule(Row row) throws SQLException {
        var way = row.textOrNull("way");
        var purpose = row.textOrNull("purpose");
        var fact = row.textOrNull("fact");
        return new AdviceRule(
                row.text("code"),
                way == null ? null : CooperationWay.valueOf(way),
                purpose == null ? null : Purpose.valueOf(purpose),
                row.textOrNull("field"),
                fact == null ? null : AdviceFact.valueOf(fact),
                row.number("points"),
                row.localized("reason"));
    }
}
