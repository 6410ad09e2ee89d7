package org.caravanserai.web.cache;

import java.time.Duration;

/**
 * How long an answer is good.
 *
 * @param version of what the answer shows; an answer made of another version is not given again
 * @param longest how long an answer is given again at most, counted from the moment when its making began
 * @param showsVisitorTime whether the answer speaks of times in the visitor's own zone
 */
public record Freshness(String version, Duration longest, boolean showsVisitorTime) {}
