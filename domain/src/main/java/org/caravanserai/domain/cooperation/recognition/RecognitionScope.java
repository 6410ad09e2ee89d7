package org.caravanserai.domain.cooperation.recognition;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.caravanserai.domain.shared.Invalid;

/**
 * How far an article about a level reaches.
 *
 * @param direction whose degrees it is about
 * @param purposes what they count for, at least one thing
 * @param institutionsDecide whether institutions keep the right to decide by themselves
 */
public record RecognitionScope(
        RecognitionDirection direction, Set<RecognitionPurpose> purposes, boolean institutionsDecide) {

    /** Where an article says no more than that degrees are recognized. */
    public static final RecognitionScope USUAL =
            new RecognitionScope(RecognitionDirection.BOTH, Set.of(RecognitionPurpose.FURTHER_STUDY), false);

    /**
     * @throws Invalid {@code purposes} without any
     */
    public RecognitionScope {
        if (purposes.isEmpty()) {
            throw new Invalid("purposes", "required");
        }
        purposes = Collections.unmodifiableSet(EnumSet.copyOf(purposes));
    }

    /** From the names of purposes. */
    public static RecognitionScope of(
            RecognitionDirection direction, Collection<String> purposes, boolean institutionsDecide) {
        var known = EnumSet.noneOf(RecognitionPurpose.class);
        purposes.forEach(name -> known.add(RecognitionPurpose.valueOf(name)));
        return new RecognitionScope(direction, known, institutionsDecide);
    }

    /** Whether both say something about the same degrees for the same purpose. */
    public boolean overlaps(RecognitionScope other) {
        return direction.overlaps(other.direction) && !Collections.disjoint(purposes, other.purposes);
    }
}
