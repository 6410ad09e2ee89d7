package org.caravanserai.persistence.cooperation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.caravanserai.domain.cooperation.indicator.LevelTable;
import org.caravanserai.domain.cooperation.indicator.LevelTables;
import org.caravanserai.domain.shared.MappingStatus;
import org.caravanserai.persistence.shared.Sql;

@ApplicationScoped
class SqlLevelTables implements LevelTables {

    private final Sql sql;

    @Inject
    SqlLevelTables(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<LevelTable> all() {
        return sql.list(
                "select mapping, title, source, year, status from centers_level_table_facts order by year desc,"
                        + " mapping",
                row -> new LevelTable(
                        row.text("mapping"),
                        row.localized("title"),
                        row.text("source"),
                        row.number("year"),
                        row.constant(MappingStatus.class, "status")));
    }
}
