package org.caravanserai.domain.cooperation.indicator;

import java.math.BigDecimal;
import org.caravanserai.domain.shared.LocalizedText;

/**
 * A part of something that was planned, promised or possible in one record.
 *
 * @param record kind of the record
 * @param reference slug or code of the record
 * @param part what was reached
 * @param whole what was planned, promised or possible
 * @param n how many rows it rests on
 */
public record WorkRatio(
        String record, String reference, LocalizedText title, BigDecimal part, BigDecimal whole, long n) {}
