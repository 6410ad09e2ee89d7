package org.caravanserai.domain.cooperation.language;

import java.time.LocalDate;

/**
 * Learners in the classes of a language whose term began in half a year.
 *
 * @param language ISO 639-3
 * @param begins the first of January or July
 */
public record HalfYear(String language, LocalDate begins, long learners) {}
