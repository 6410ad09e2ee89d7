package org.caravanserai.domain.centers.level;

import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.MappingStatus;

/**
 * Who says what levels mean on the CEFR.
 *
 * @param source where it is published
 */
public record LevelMapping(String code, LocalizedText name, String source, int year, MappingStatus status) {}
