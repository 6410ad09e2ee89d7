package org.caravanserai.persistence.cooperation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.caravanserai.domain.cooperation.indicator.Scope;
import org.caravanserai.domain.cooperation.registry.UsedCountries;
import org.caravanserai.persistence.shared.Sql;

@ApplicationScoped
class SqlUsedCountries implements UsedCountries {

    private final Sql sql;

    @Inject
    SqlUsedCountries(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Set<String> ofRecords() {
        return codes("""
            select unnest(countries) as country from cooperation_entry
            union select coalesce(p.country, o.country) from cooperation_entry e
              join cooperation_party p on p.entry_id = e.id left join organization o on o.id = p.organization_id
              where coalesce(p.country, o.country) is not null
            """);
    }

    @Override
    public Set<String> ofFigures() {
        return codes("select distinct country from published_figure where country is not null");
    }

    @Override
    public Set<String> ofGroups() {
        return codes("select distinct country from country_group_member");
    }

    @Override
    public Set<String> ofRecognition() {
        return codes("""
            select f.country from cooperation_registry_facts f join cooperation_instrument i on i.id = f.entry_id
            where i.instrument_kind in ('RECOGNITION', 'RECOGNITION_CONVENTION') and f.country is not null
            union select country from cooperation_degree_authority
            union select ?1
            """, Scope.HOME);
    }

    private Set<String> codes(String select, Object... arguments) {
        return Set.copyOf(sql.list(select, row -> row.text("country"), arguments));
    }
}
