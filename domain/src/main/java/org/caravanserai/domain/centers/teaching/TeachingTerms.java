package org.caravanserai.domain.centers.teaching;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Terms of centers. What is loaded is written back with the transaction. */
public interface TeachingTerms {

    void add(TeachingTerm term);

    Optional<TeachingTerm> term(String code);

    Optional<TeachingTerm> term(UUID id);

    /** Terms of a center, the latest first. */
    List<TeachingTerm> terms(UUID center);
}
