package org.caravanserai.domain.instance;

import java.util.List;

/** The backups that the product has made of itself; what other programs made is not known here. */
public interface BackupRuns {

    /** The newest first. */
    List<BackupRun> latest(int most);
}
