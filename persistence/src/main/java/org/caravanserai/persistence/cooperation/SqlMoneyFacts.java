package org.caravanserai.persistence.cooperation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.caravanserai.domain.cooperation.indicator.MoneyFacts;
import org.caravanserai.domain.cooperation.indicator.MoneyGiven;
import org.caravanserai.domain.cooperation.indicator.Scope;
import org.caravanserai.persistence.shared.Sql;

@ApplicationScoped
class SqlMoneyFacts implements MoneyFacts {

    /** Contributions in kind have no currency, and projects of one side are not joint. */
    private static final String GIVEN = """
        select e.slug as project, e.title, c.unit as currency, o.country = ?3 as home, sum(c.pledged) as pledged, sum(c.delivered) as delivered
        from cooperation_plan_period d
        join cooperation_plan_contribution c on c.project_id = d.project_id and c.kept_on = d.kept_on
        join cooperation_entry e on e.id = c.project_id
        join cooperation_project j on j.id = e.id and j.state in ('CONTRACTED', 'RUNNING', 'ON_HOLD', 'CLOSING', 'CLOSED', 'TERMINATED')
        join organization o on o.id = c.organization_id
        where c.kind = 'CASH' and c.unit ~ '^[A-Z]{3}$' and e.begins_on <= ?2
          and d.known_from <= ?2 and d.known_until > ?2
          and exists (select from cooperation_registry_facts f where f.entry_id = e.id and f.country = any (?1::text[]) and f.country <> ?3)
          and exists (select from cooperation_registry_facts f where f.entry_id = e.id and f.country = ?3)
        group by e.slug, e.title, c.unit, 4
        order by c.unit, e.slug, 4 desc
        """;

    private final Sql sql;

    @Inject
    SqlMoneyFacts(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<MoneyGiven> given(Collection<String> countries, LocalDate day) {
        return sql.list(
                GIVEN,
                row -> new MoneyGiven(
                        row.text("project"),
                        row.localized("title"),
                        row.text("currency"),
                        row.flag("home"),
                        row.decimal("pledged"),
                        row.decimal("delivered")),
                countries.toArray(String[]::new),
                day,
                Scope.HOME);
    }
}
