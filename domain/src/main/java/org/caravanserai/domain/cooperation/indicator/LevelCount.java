package org.caravanserai.domain.cooperation.indicator;

/**
 * How many people have a level of the CEFR in a language as their highest one.
 *
 * @param language ISO 639-3
 * @param level {@code A1} to {@code C2}
 */
public record LevelCount(String language, String level, long people) {}
