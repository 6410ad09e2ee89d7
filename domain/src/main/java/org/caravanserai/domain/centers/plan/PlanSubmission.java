package org.caravanserai.domain.centers.plan;

import java.time.Instant;
import java.util.Map;
import org.caravanserai.domain.approval.Submission;
import org.caravanserai.domain.shared.FieldValue;

/**
 * What a plan said when it was submitted, kept so that the authority sees what changed since the last time.
 *
 * @param revision 1 for the first time
 * @param fields {@link PlanFields} at that moment
 */
public record PlanSubmission(int revision, Instant submittedAt, Map<String, FieldValue> fields) implements Submission {}
