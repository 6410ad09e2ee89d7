package org.caravanserai.persistence.instance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.caravanserai.domain.instance.BackupRun;
import org.caravanserai.domain.instance.BackupRuns;
import org.caravanserai.persistence.shared.Sql;

@ApplicationScoped
class SqlBackupRuns implements BackupRuns {

    private final Sql sql;

    @Inject
    SqlBackupRuns(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<BackupRun> latest(int most) {
        return sql.list(
                "select made_at, file, bytes, verified from backup_run order by made_at desc, id desc limit ?",
                row -> new BackupRun(row.time("made_at"), row.text("file"), row.count("bytes"), row.flag("verified")),
                most);
    }
}
