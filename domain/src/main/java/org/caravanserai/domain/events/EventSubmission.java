package org.caravanserai.domain.events;

import java.time.Instant;
import java.util.Map;

/**
 * What an event said when it was submitted, kept so that the authority sees what changed since the last time.
 *
 * @param number 1 for the first submission of the event
 * @param fields {@link EventDetails#fields()} at that moment
 */
public record EventSubmission(int number, Instant submittedAt, Map<String, String> fields) {}
