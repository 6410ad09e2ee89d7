package org.caravanserai.domain.cooperation.language;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.caravanserai.domain.cooperation.indicator.LevelTable;

/** What language centers teach and what people have reached, as the area of centers publishes it. */
public interface TeachingFacts {

    /**
     * Supply of each language that is taught or known, by its code.
     *
     * @param from first day of the period for classes and learners
     * @param day last day of the period; levels are those that are valid on it
     * @param mapping code of the {@link LevelTable} for levels of other scales than the CEFR
     */
    List<LanguageSupply> languages(LocalDate from, LocalDate day, String mapping);

    /** Centers in these countries that had opened by the day, by their slugs, with what was taught in the period until the day. */
    List<CenterTeaching> centers(Collection<String> countries, LocalDate from, LocalDate day);
}
