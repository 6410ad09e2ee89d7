package org.caravanserai.persistence.centers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.caravanserai.domain.centers.level.LevelScheme;
import org.caravanserai.domain.centers.level.LevelSchemeStatus;
import org.caravanserai.domain.centers.level.LevelSchemes;
import org.caravanserai.persistence.shared.Json;
import org.caravanserai.persistence.shared.Row;
import org.caravanserai.persistence.shared.Sql;

@ApplicationScoped
class SqlLevelSchemes implements LevelSchemes {

    private static final String ROWS = "select code, version, name, source, levels, status from level_scheme";

    private final Sql sql;

    @Inject
    SqlLevelSchemes(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<LevelScheme> find(String code, String version) {
        return sql.first(ROWS + " where code = ? and version = ?", SqlLevelSchemes::scheme, code, version);
    }

    @Override
    public List<LevelScheme> inUse() {
        return sql.list(ROWS + " where status = 'IN_USE' order by code, version", SqlLevelSchemes::scheme);
    }

    @Override
    public List<Kept> all() {
        return sql.list(
                ROWS + " order by code, version",
                row -> new Kept(scheme(row), row.constant(LevelSchemeStatus.class, "status")));
    }

    @Override
    public boolean add(LevelScheme scheme) {
        return sql.update(
                        """
                        insert into level_scheme (code, version, name, source, status, levels)
                        values (?, ?, ?::jsonb, ?, 'IN_USE', string_to_array(?, chr(10)))
                        on conflict do nothing
                        """,
                        scheme.code(),
                        scheme.version(),
                        Json.write(scheme.name().texts()),
                        scheme.source(),
                        String.join("\n", scheme.levels()))
                == 1;
    }

    @Override
    public boolean become(String code, String version, LevelSchemeStatus status) {
        return sql.update(
                        "update level_scheme set status = ?1 where code = ?2 and version = ?3 and status <> ?1",
                        status,
                        code,
                        version)
                == 1;
    }

    private static LevelScheme scheme(Row row) throws SQLException {
        return new LevelScheme(
                row.text("code"), row.text("version"), row.localized("name"), row.text("source"), row.words("levels"));
    }
}
