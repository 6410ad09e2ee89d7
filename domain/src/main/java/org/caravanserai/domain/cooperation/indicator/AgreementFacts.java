package org.caravanserai.domain.cooperation.indicator;

import java.util.Collection;
import java.util.List;

/** Agreements between organizations of the home country and of others. */
public interface AgreementFacts {

    /** Those with an organization of one of these countries, whether in force on a day or not, by their last day. */
    List<AgreementFact> agreements(Collection<String> countries);
}
