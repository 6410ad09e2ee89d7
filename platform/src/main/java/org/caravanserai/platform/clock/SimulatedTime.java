package org.caravanserai.platform.clock;

import java.time.Duration;

/** Does things as if it were an earlier moment: demo data has a past. Only the calling thread sees the earlier time. */
public final class SimulatedTime {

    private SimulatedTime() {}

    /**
     * @param ago how long before now it seems to be meanwhile
     */
    public static void act(Duration ago, Runnable action) {
        SystemClock.turnBack(ago);
        try {
            action.run();
        } finally {
            SystemClock.turnToNow();
        }
    }
}
