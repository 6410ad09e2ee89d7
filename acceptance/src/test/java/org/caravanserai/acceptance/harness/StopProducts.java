package org.caravanserai.acceptance.harness;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Leaves no process behind when the tests are over. */
public final class StopProducts implements LauncherSessionListener {
    @Override
    public void launcherSessionClosed(LauncherSession session) {
        Browser.stop();
        Product.stopAll();
        Databases.stop();
    }
}
