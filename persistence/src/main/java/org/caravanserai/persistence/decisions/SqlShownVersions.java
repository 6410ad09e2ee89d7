package org.caravanserai.persistence.decisions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.caravanserai.domain.decisions.Shown;
import org.caravanserai.domain.decisions.ShownVersions;
import org.caravanserai.persistence.shared.Json;
import org.caravanserai.persistence.shared.Sql;

@ApplicationScoped
class SqlShownVersions implements ShownVersions {

    private final Sql sql;

    @Inject
    SqlShownVersions(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void keep(Shown shown, String version, Instant now) {
        sql.update(
                "insert into shown_version (subject, subject_id, version, fields, shown_at) values (?, ?, ?, ?, ?)"
                        + " on conflict (subject, subject_id, version) do update set shown_at = excluded.shown_at",
                shown.subject().name(),
                shown.id(),
                version,
                Json.object(Json.write(shown.stored())),
                now);
    }

    @Override
    public Optional<Map<String, String>> fields(Shown present, String version) {
        return sql.first(
                "select fields from shown_version where subject = ? and subject_id = ? and version = ?",
                row -> Json.readTexts(row.text("fields")),
                present.subject().name(),
                present.id(),
                version);
    }

    @Override
    public int forget(Instant before) {
        return sql.update("delete from shown_version where shown_at < ?", before);
    }
}
