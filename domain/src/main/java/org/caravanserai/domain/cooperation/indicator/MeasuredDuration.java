package org.caravanserai.domain.cooperation.indicator;

import java.math.BigDecimal;
import org.caravanserai.domain.shared.LocalizedText;

/**
 * A duration measured for one record.
 *
 * @param key what it belongs to: a stage, a language; empty where all belong together
 * @param record kind of the record
 * @param reference slug or code of the record
 * @param value how long, in the unit of the indicator
 */
public record MeasuredDuration(String key, String record, String reference, LocalizedText title, BigDecimal value) {}
