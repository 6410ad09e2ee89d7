package org.caravanserai.web.cache;

import java.time.Duration;

/**
 * How long a cached answer is valid.
 *
 * @param version of the data that the answer shows; answers with another version are not reused
 * @param longest the longest time for which an answer is reused, counted from the start of its creation
 * @param showsVisitorTime whether the answer contains times in the visitor's own zone
 */
public record Freshness(String version, Duration longest, boolean showsVisitorTime) {}
