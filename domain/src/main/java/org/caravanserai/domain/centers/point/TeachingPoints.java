package org.caravanserai.domain.centers.point;

import java.util.List;
import java.util.UUID;

/** Teaching points of centers. What is loaded is written back with the transaction. */
public interface TeachingPoints {

    void add(TeachingPoint point);

    /** Teaching points of a center, those that are open first, then by the day of their opening. */
    List<TeachingPoint> of(UUID center);

    /** Codes of the classes at a teaching point that are not over. */
    List<String> classesUnderWay(UUID point);
}
