package org.caravanserai.domain.centers.center;

import java.time.Instant;
import java.util.Map;
import org.caravanserai.domain.approval.Submission;
import org.caravanserai.domain.shared.FieldValue;

/**
 * What an application said when it was handed in, kept so that the authority sees what changed since the last time.
 *
 * @param number 1 for the first time
 * @param fields {@link CenterFields} at that moment
 */
public record CenterSubmission(int number, Instant submittedAt, Map<String, FieldValue> fields) implements Submission {}
