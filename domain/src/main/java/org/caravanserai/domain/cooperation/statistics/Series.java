package org.caravanserai.domain.cooperation.statistics;

import org.caravanserai.domain.shared.LocalizedText;

/**
 * What figures are about.
 *
 * @param unit for example {@code PERSONS}
 */
public record Series(String code, LocalizedText names, String unit) {}
