package org.caravanserai.domain.cooperation.language;

/**
 * How many people came to master a language in a period, and how many are lost.
 *
 * @param language ISO 639-3
 * @param gained people with a valid level of B2 or higher on the last day who had none on the day before the period
 * @param lost people with such a level on the day before the period whose level expired or was revoked by the last day
 */
public record LevelChange(String language, long gained, long lost) {}
