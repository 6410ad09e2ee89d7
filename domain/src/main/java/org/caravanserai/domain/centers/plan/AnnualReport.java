package org.caravanserai.domain.centers.plan;

import java.time.Instant;
import java.util.UUID;

/**
 * An annual report that was frozen. It never changes: a correction is the next number.
 *
 * @param number 1 for the first of a year
 * @param document that was issued of it
 * @param code by which anybody verifies the document
 */
public record AnnualReport(
        UUID id,
        UUID center,
        int year,
        int number,
        ReportContent content,
        UUID document,
        String code,
        Instant frozenAt) {}
