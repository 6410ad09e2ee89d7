package org.caravanserai.domain.cooperation.language;

import java.time.LocalDate;
import java.util.List;
import org.caravanserai.domain.cooperation.indicator.LevelTable;

/** Levels that people reached and how many learned, as the area of centers publishes it. */
public interface LevelFacts {

    /** The name of these facts among those that an indicator counts. */
    String FACTS = "centers_level_facts";

    /**
     * People by their highest level that is valid on the day, by language and level.
     *
     * @param mapping code of the {@link LevelTable}
     */
    List<LevelCount> levels(LocalDate day, String mapping);

    /**
     * What happened to those who reached a level in the period, by language and level.
     *
     * @param from first day of the period
     * @param to last day of the period; what was reached within twelve months counts
     * @param mapping code of the {@link LevelTable}
     */
    List<LevelProgress> progress(LocalDate from, LocalDate to, String mapping);

    /**
     * Learners by half-years, of classes that were held; half-years without any are left out.
     *
     * @param from first day on which a term may have begun
     * @param to last day on which a term may have begun
     */
    List<HalfYear> halfYears(LocalDate from, LocalDate to);

    /**
     * Who came to B2 or higher in the period and who is lost, by language; languages without either are left out.
     *
     * @param from first day of the period
     * @param day last day of the period
     * @param mapping code of the {@link LevelTable}
     */
    List<LevelChange> changes(LocalDate from, LocalDate day, String mapping);
}
