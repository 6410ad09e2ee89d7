package org.caravanserai.persistence.cooperation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
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
        return codes("select distinct unnest(countries) as country from cooperation_entry");
    }

    @Override
    public Set<String> ofFigures() {
        return codes("select distinct country from published_figure where country is not null");
    }

    private Set<String> codes(String select) {
        return Set.copyOf(sql.list(select, row -> row.text("country")));
    }
}
