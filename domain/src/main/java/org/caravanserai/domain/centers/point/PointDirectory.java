package org.caravanserai.domain.centers.point;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Reads teaching points for lists and maps. */
public interface PointDirectory {

    /**
     * Points of these centers, by the slugs of the centers, that are open on the day which it is at the center at this
     * moment; of those only that are public.
     */
    List<PointRow> open(Collection<String> centers, Instant at);
}
