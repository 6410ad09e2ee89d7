package org.caravanserai.persistence.cooperation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.caravanserai.domain.cooperation.agreement.EndingTerm;
import org.caravanserai.domain.cooperation.agreement.RenewalFacts;
import org.caravanserai.domain.cooperation.indicator.Scope;
import org.caravanserai.persistence.shared.Sql;

@ApplicationScoped
class SqlRenewalFacts implements RenewalFacts {

    /** The last term of an agreement that was agreed by the day. */
    private static final String ENDING = """
        select x.record, x.reference, x.title, x.country, x.ends_on, x.last_step
        from (select 'AGREEMENT' as record, t.agreement as reference, t.title, t.ends_on,
                     (select min(c) from unnest(t.countries) c where c = any (?1::text[]) and c <> ?3) as country, s.last_step
              from exchanges_agreement_term_facts_on(?2) t
              left join (select e.agreement_id, e.revision, max(f.stepped_on) as last_step
                         from exchanges_agreement_term_facts_on(?2) e
                         join exchanges_agreement_step_facts f on f.agreement_id = e.agreement_id and f.stepped_on > e.agreed_on
                         where f.stepped_on <= ?2 and e.ends_on > ?2 and e.ends_on <= ?2::date + ?4::int
                         group by e.agreement_id, e.revision) s on s.agreement_id = t.agreement_id and s.revision = t.revision
              where t.ends_on > ?2 and t.ends_on <= ?2::date + ?4::int and t.agreed_on <= ?2
                and t.countries && ?1::text[] and t.countries @> array[?3::text]
                and not exists (select from exchanges_agreement_term_facts_on(?2) l
                                where l.agreement_id = t.agreement_id and l.revision > t.revision and l.agreed_on <= ?2)
              union all
              select 'CENTER', t.center, t.title, t.ends_on, t.country,
                     (select max(s.stepped_on) from centers_agreement_facts s
                      where s.center = t.center and s.period > t.period and s.filed_on <= ?2 and s.stepped_on <= ?2)
              from (select distinct on (a.center) a.* from centers_agreement_facts a
                    join centers_counted_facts_on(?2) c on c.center = a.center and (c.closes_on is null or c.closes_on >= ?2)
                    where a.signed_on <= ?2 and a.country = any (?1::text[])
                    order by a.center, a.period desc) t
              where t.ends_on > ?2 and t.ends_on <= ?2::date + ?4::int) x
        where x.country is not null
        order by x.ends_on, x.reference
        """;

    private final Sql sql;

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
