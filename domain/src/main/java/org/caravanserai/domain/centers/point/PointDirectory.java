package org.caravanserai.domain.centers.point;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Reads teaching points for lists and maps. */
public interface PointDirectory {

    /** Points of these centers, by the slugs of the centers, that are open on a day; of those only that are public. */
    List<PointRow> open(Collection<String> centers, LocalDate on);
}
