package org.caravanserai.domain.cooperation.language;

/**
 * Who reached a level of the CEFR, and a higher one within a year.
 *
 * @param language ISO 639-3
 * @param level {@code A1} to {@code C1}
 * @param reached people who reached it in the period
 * @param higher of these, those who reached a higher one within twelve months
 */
public record LevelProgress(String language, String level, long reached, long higher) {}
