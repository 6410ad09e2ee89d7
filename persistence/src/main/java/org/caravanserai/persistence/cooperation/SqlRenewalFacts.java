package org.caravanserai.persistence.cooperation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.caravanserai.domain.cooperation.indicator.EndingTerm;
import org.caravanserai.domain.cooperation.indicator.RenewalFacts;
import org.caravanserai.domain.cooperation.indicator.Scope;
import org.caravanserai.persistence.shared.Sql;

@ApplicationScoped
class SqlRenewalFacts implements RenewalFacts {

    /** Of an agreement the term that was agreed on last by the day. */
    private static final String ENDING = """
        select x.record, x.reference, x.title, x.country, x.ends_on, x.last_step
        from (select 'AGREEMENT' as record, t.agreement as reference, t.title, t.ends_on,
                     (select min(c) from unnest(t.countries) c where c = any (?1::text[]) and c <> ?3) as country,
                     (select max(s.stepped_on) from exchanges_agreement_step_facts s
                      where s.agreement = t.agreement and s.stepped_on <= ?2 and s.stepped_on > t.agreed_on) as last_step
              from (select distinct on (f.agreement) f.* from exchanges_agreement_term_facts f
                    where f.agreed_on <= ?2 and f.countries && ?1::text[] and f.countries @> array[?3::text]
                    order by f.agreement, f.revision desc) t
              where t.ends_on > ?2 and t.ends_on <= ?2::date + ?4::int
              union all
              select 'CENTER', t.center, t.title, t.ends_on, t.country,
                     (select max(s.stepped_on) from centers_agreement_facts s
                      where s.center = t.center and s.period > t.period and s.filed_on <= ?2 and s.stepped_on <= ?2)
              from (select distinct on (a.center) a.* from centers_agreement_facts a
                    join centers_public_facts c on c.center = a.center and (c.closes_on is null or c.closes_on > ?2)
                    where a.signed_on <= ?2 and a.country = any (?1::text[])
                    order by a.center, a.period desc) t
              where t.ends_on > ?2 and t.ends_on <= ?2::date + ?4::int) x
        where x.country is not null
        order by x.ends_on, x.reference
        """;

    private Sql sql;

    @SuppressWarnings("NullAway.Init")
    protected SqlRenewalFacts() {}

    @Inject
    SqlRenewalFacts(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<EndingTerm> ending(Collection<String> countries, LocalDate day, int days) {
        return sql.list(
                ENDING,
                row -> new EndingTerm(
                        row.text("record"),
                        row.text("reference"),
                        row.localized("title"),
                        row.text("country"),
                        row.date("ends_on"),
                        row.dateOrNull("last_step")),
                countries.toArray(String[]::new),
                day,
                Scope.HOME,
                days);
    }
}
