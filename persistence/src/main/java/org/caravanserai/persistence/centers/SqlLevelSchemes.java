package org.caravanserai.persistence.centers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.caravanserai.domain.centers.level.LevelScheme;
import org.caravanserai.domain.centers.level.LevelSchemes;
import org.caravanserai.persistence.shared.Row;
import org.caravanserai.persistence.shared.Sql;

@ApplicationScoped
class SqlLevelSchemes implements LevelSchemes {

    private static final String ROWS = "select code, version, name, source, levels from level_scheme";

    @Inject
    private Sql sql;

    @SuppressWarnings("NullAway.Init")
    protected SqlLevelSchemes() {}

    @Override
    public Optional<LevelScheme> find(String code, String version) {
        return sql.first(ROWS + " where code = ? and version = ?", SqlLevelSchemes::scheme, code, version);
    }

    @Override
    public List<LevelScheme> inUse() {
        return sql.list(ROWS + " where status = 'IN_USE' order by code, version", SqlLevelSchemes::scheme);
    }

    private static LevelScheme scheme(Row row) throws SQLException {
        return new LevelScheme(
                row.text("code"), row.text("version"), row.localized("name"), row.text("source"), row.words("levels"));
    }
}
