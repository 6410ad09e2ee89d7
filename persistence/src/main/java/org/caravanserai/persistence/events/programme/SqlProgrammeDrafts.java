package org.caravanserai.persistence.events.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.events.programme.ProgrammeDraft;
import org.caravanserai.domain.events.programme.ProgrammeDrafts;
import org.caravanserai.persistence.shared.Row;
import org.caravanserai.persistence.shared.Sql;

@ApplicationScoped
class SqlProgrammeDrafts implements ProgrammeDrafts {

    private final Sql sql;

    @Inject
    SqlProgrammeDrafts(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<ProgrammeDraft> of(UUID event) {
        return sql.first(
                "select id, source, uploaded_at from programme_draft where event_id = ?",
                SqlProgrammeDrafts::draft,
                event);
    }

    @Override
    public void keep(UUID event, ProgrammeDraft draft) {
        sql.update(
                "insert into programme_draft (event_id, id, source, uploaded_at) values (?, ?, ?, ?)"
                        + " on conflict (event_id) do update"
                        + " set id = excluded.id, source = excluded.source, uploaded_at = excluded.uploaded_at",
                event,
                draft.id(),
                draft.source(),
                draft.uploadedAt());
    }

    @Override
    public Optional<ProgrammeDraft> take(UUID event, UUID id) {
        return sql.first(
                "delete from programme_draft where event_id = ? and id = ? returning id, source, uploaded_at",
                SqlProgrammeDrafts::draft,
                event,
                id);
    }

    private static ProgrammeDraft draft(Row row) throws SQLException {
        return new ProgrammeDraft(row.id("id"), row.bytes("source"), row.time("uploaded_at"));
    }
}
