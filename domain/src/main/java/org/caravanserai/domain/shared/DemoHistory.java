package org.caravanserai.domain.shared;

import java.time.LocalDate;

/**
 * Ten years of invented cooperation between forty countries and China, with which the demo data shows its figures: universities, agreements,
 * thousands of stays and language centers. They are rows of one script, because use cases would take a minute for them.
 */
public interface DemoHistory {

    /**
     * Adds all of it, in the transaction of the caller.
     *
     * @param today the last day that it knows of
     */
    void add(LocalDate today);
}
