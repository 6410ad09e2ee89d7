package org.caravanserai.domain.exchanges.places;

import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.exchanges.agreement.AgreementTerms;
import org.caravanserai.domain.shared.AcademicYear;

/** Counts the places of all agreements; each change is one guarded statement, so that parallel nominations never exceed them. */
public interface PlaceBook {

    /**
     * Provides the places that these terms give, year by year; what is no longer in the terms has none.
     *
     * @return where more places are used than the terms give, by condition and year; nothing is changed then
     */
    List<Shortage> provide(UUID agreement, AgreementTerms terms);

    /** An academic year in which more places of a condition are used than there would be. */
    record Shortage(String condition, AcademicYear year) {}

    /**
     * Reserves a place.
     *
     * @return false when none is left
     */
    boolean reserve(UUID agreement, String condition, AcademicYear year);

    /** Gives a reserved place back. */
    void release(UUID agreement, String condition, AcademicYear year);

    /** A reserved place becomes a taken one. */
    void take(UUID agreement, String condition, AcademicYear year);

    /** A taken place becomes a reserved one again: the person had not arrived. */
    void untake(UUID agreement, String condition, AcademicYear year);

    /** A taken place is free again: who was to stay on has left before. */
    void giveBack(UUID agreement, String condition, AcademicYear year);

    /**
     * Keeps a place for somebody whom a call has given it: it is neither free nor reserved by a nomination yet.
     *
     * @return false when none is left
     */
    boolean promise(UUID agreement, String condition, AcademicYear year);

    /** A promised place is free again. */
    void takeBack(UUID agreement, String condition, AcademicYear year);

    /**
     * A promised place becomes a reserved one.
     *
     * @return false when none is promised
     */
    boolean redeem(UUID agreement, String condition, AcademicYear year);

    /** Like {@link #left}; nobody else changes it until the end of the transaction. */
    int lockedLeft(UUID agreement, String condition, AcademicYear year);

    /** Places that are still free; 0 for a year without places. */
    int left(UUID agreement, String condition, AcademicYear year);

    /** All conditions with places in the year, by code. */
    List<Places> of(UUID agreement, AcademicYear year);
}
