package org.caravanserai.domain.events;

import java.time.Instant;
import java.util.Map;
import org.caravanserai.domain.approval.Submission;
import org.caravanserai.domain.shared.FieldValue;

/**
 * What an event said when it was submitted, kept so that the authority sees what changed since the last time.
 *
 * @param number 1 for the first submission of the event
 * @param fields {@link EventFields} at that moment
 */
public record EventSubmission(int number, Instant submittedAt, Map<String, FieldValue> fields) implements Submission {}
