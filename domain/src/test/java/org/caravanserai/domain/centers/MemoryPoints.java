package org.caravanserai.domain.centers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.centers.point.TeachingPoint;
import org.caravanserai.domain.centers.point.TeachingPoints;
import org.caravanserai.domain.testing.MemoryTable;

/** Teaching points in memory. */
public final class MemoryPoints implements TeachingPoints {

    public final MemoryTable<TeachingPoint> table = new MemoryTable<>();

    /** Codes of the classes that are under way at whatever point; empty unless a test fills it. */
    public final List<String> classes = new ArrayList<>();

    @Override
    public void add(TeachingPoint point) {
        table.add(point);
    }

    @Override
    public List<TeachingPoint> of(UUID center) {
        return table.where(each -> each.center().equals(center))
                .sorted(Comparator.comparing(
                                (TeachingPoint each) -> each.content().closedOn() != null)
                        .thenComparing(each -> each.content().openedOn())
                        .thenComparing(TeachingPoint::id))
                .toList();
    }

    @Override
    public List<String> classesUnderWay(UUID point) {
        return List.copyOf(classes);
    }
}
