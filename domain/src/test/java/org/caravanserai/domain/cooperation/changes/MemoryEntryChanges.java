package org.caravanserai.domain.cooperation.changes;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.caravanserai.domain.shared.FieldDifference;
import org.caravanserai.domain.testing.MemoryTable;

/** What corrections have changed, in memory. */
public final class MemoryEntryChanges implements EntryChanges {

    /** What one correction has changed. */
    public record Kept(UUID line, UUID entry, List<FieldDifference> changes) {}

    public final MemoryTable<Kept> kept = new MemoryTable<Kept>().unique(each -> List.of(each.line()));

    @Override
    public void add(UUID line, UUID entry, List<FieldDifference> changes) {
        kept.add(new Kept(line, entry, changes));
    }

    @Override
    public Map<UUID, List<FieldDifference>> of(UUID entry) {
        return kept.where(each -> each.entry().equals(entry)).collect(Collectors.toMap(Kept::line, Kept::changes));
    }
}
