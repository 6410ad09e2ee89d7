package org.caravanserai.platform.instance;

import jakarta.inject.Inject;
import java.util.List;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.instance.BackupRun;
import org.caravanserai.domain.instance.BackupRuns;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** An administrator sees when the product made backups of itself. */
@UseCase
@Requires(Permission.CHECK_DATA)
public class ListBackups {

    private static final int MOST = 50;

    private final BackupRuns runs;

    @Inject
    ListBackups(BackupRuns runs) {
        this.runs = runs;
    }

    /** The newest first. */
    public List<BackupRun> execute() {
        return runs.latest(MOST);
    }
}
