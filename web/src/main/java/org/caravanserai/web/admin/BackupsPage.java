package org.caravanserai.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.caravanserai.domain.instance.BackupRun;
import org.caravanserai.platform.instance.ListBackups;
import org.jspecify.annotations.Nullable;

/** When the product made backups of itself, and how they are made and brought back. */
@Named
@RequestScoped
public class BackupsPage {

    private final List<BackupRun> runs;

    @Inject
    BackupsPage(ListBackups list) {
        this.runs = list.execute();
    }

    /** The newest first. */
    public List<BackupRun> getRuns() {
        return runs;
    }

    /** Null: none was made. */
    public @Nullable BackupRun getLast() {
        return runs.isEmpty() ? null : runs.get(0);
    }
}
