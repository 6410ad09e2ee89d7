package org.caravanserai.domain.cooperation.indicator;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Agreements between organizations of the home country and of others. */
public interface AgreementFacts {

    /** Those with an organization of one of these countries, whether in force on a day or not, by their last day. */
    List<AgreementFact> agreements(Collection<String> countries);

    /**
     * The same with the stays under each, by their codes.
     *
     * @param recent the first day of the period that is counted apart
     * @param day nothing later counts
     */
    List<AgreementFlow> flows(Collection<String> countries, LocalDate recent, LocalDate day);
}
