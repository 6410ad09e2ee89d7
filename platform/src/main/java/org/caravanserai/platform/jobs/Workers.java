package org.caravanserai.platform.jobs;

import java.time.Duration;

/** Threads to run on. */
interface Workers {

    /**
     * @throws java.util.concurrent.RejectedExecutionException when the application is closing
     */
    void after(Duration delay, Runnable work);

    /** Runs until the application closes, first after one period. */
    void every(Duration period, Runnable tick);
}
