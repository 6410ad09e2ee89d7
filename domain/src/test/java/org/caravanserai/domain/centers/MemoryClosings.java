package org.caravanserai.domain.centers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.centers.center.CenterClosing;
import org.caravanserai.domain.centers.center.Closings;
import org.caravanserai.domain.testing.MemoryTable;

/** Closings in memory; a test says which classes are open and whose renewal is due. */
public final class MemoryClosings implements Closings {

    public final MemoryTable<CenterClosing> table = new MemoryTable<CenterClosing>().unique(CenterClosing::center);
    public final List<OpenClass> classes = new ArrayList<>();

    @Override
    public void add(CenterClosing closing) {
        table.add(closing);
    }

    @Override
    public Optional<CenterClosing> of(UUID center) {
        return table.first(each -> each.center().equals(center));
    }

    @Override
    public List<OpenClass> openClasses(UUID center) {
        return List.copyOf(classes);
    }
}
