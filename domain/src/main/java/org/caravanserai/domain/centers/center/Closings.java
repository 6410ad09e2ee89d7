package org.caravanserai.domain.centers.center;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** Closings of centers, and what keeps a center from closing. What is loaded is written back with the transaction. */
public interface Closings {

    void add(CenterClosing closing);

    Optional<CenterClosing> of(UUID center);

    /** Classes of a center that are not over, by their codes. */
    List<OpenClass> openClasses(UUID center);

    /**
     * A class that is not over.
     *
     * @param lastDay of its last session in the zone of the center; null where none is planned
     */
    record OpenClass(
            String code,
            LocalizedText name,
            String state,
            @Nullable LocalDate lastDay) {}
}
