package org.caravanserai.persistence.cooperation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.caravanserai.domain.cooperation.agreement.PlaceFacts;
import org.caravanserai.domain.cooperation.agreement.PlaceUse;
import org.caravanserai.domain.cooperation.indicator.Scope;
import org.caravanserai.persistence.shared.Sql;

@ApplicationScoped
class SqlPlaceFacts implements PlaceFacts {

    /** The years before the period are looked at too: two years in a row decide whether an agreement exists on paper only. */
    private static final String USES = """
        with in_force as (
            select distinct a.agreement from exchanges_agreement_facts_counted_on(?2) a
            where a.country = ?3 and a.partner_country = any (?1::text[]) and ?2 between a.starts_on and a.ends_on
        ), allowed as (
            select p.agreement, w.inbound, p.academic_year, p.ends_on, min(w.country) as country, sum(p.places) as places
            from exchanges_place_facts_on(?2) p
            cross join lateral (select case when p.to_country = ?3 then p.from_country else p.to_country end as country,
                                       p.to_country = ?3 as inbound) w
            where (p.to_country = ?3) <> (p.from_country = ?3) and w.country = any (?1::text[]) and p.ends_on <= ?2
              and p.agreement in (select agreement from in_force)
            group by p.agreement, w.inbound, p.academic_year, p.ends_on
        ), moved as (
            select s.agreement, s.to_country = ?3 as inbound, s.academic_year, count(*) as people
            from exchanges_stay_facts_on(?2) s
            where s.arrived_on <= ?2 and (s.to_country = ?3) <> (s.from_country = ?3) and s.agreement in (select agreement from in_force)
            group by 1, 2, 3
        ), used as (
            select a.*, coalesce(m.people, 0) as realised,
                   sum(coalesce(m.people, 0)) over (partition by a.agreement, a.academic_year) as both_ways
            from allowed a
            left join moved m on m.agreement = a.agreement and m.inbound = a.inbound and m.academic_year = a.academic_year
        )
        select u.agreement, u.country, u.inbound, u.academic_year, u.places, u.realised,
               u.both_ways = 0 and exists (
                   select from used b
                   where b.agreement = u.agreement and b.both_ways = 0
                     and left(b.academic_year, 4)::int = left(u.academic_year, 4)::int - 1) as on_paper
        from used u where u.ends_on >= ?4
        order by u.agreement, u.academic_year desc, u.inbound desc
        """;

    private final Sql sql;

    @Inject
    SqlPlaceFacts(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<PlaceUse> uses(Collection<String> countries, LocalDate from, LocalDate day) {
        return sql.list(
                USES,
                row -> new PlaceUse(
                        row.text("agreement"),
                        row.text("country"),
                        row.flag("inbound"),
                        row.text("academic_year"),
                        row.count("places"),
                        row.count("realised"),
                        row.flag("on_paper")),
                countries.toArray(String[]::new),
                day,
                Scope.HOME,
                from);
    }
}
