package org.caravanserai.persistence.testing;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** The database starts with the first test that asks for it and stops with the last one. */
public class StopPostgres implements LauncherSessionListener {

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        Postgres.stop();
    }
}
