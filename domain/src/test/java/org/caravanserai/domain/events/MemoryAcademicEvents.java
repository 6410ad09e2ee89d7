package org.caravanserai.domain.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.domain.testing.MemoryTable;

/** Academic events with their submissions and proposed changes in memory. */
public final class MemoryAcademicEvents implements AcademicEvents {

    public final MemoryTable<AcademicEvent> table = new MemoryTable<AcademicEvent>().unique(AcademicEvent::slug);
    public final MemoryTable<EventChange> changes =
            new MemoryTable<EventChange>().unique(change -> isPending(change) ? change.event() : null);
    private final Map<UUID, List<EventSubmission>> submissions = new HashMap<>();

    @Override
    public Optional<AcademicEvent> bySlug(Slug slug) {
        return table.first(event -> event.slug().equals(slug));
    }

    @Override
    public Optional<AcademicEvent> byId(UUID id) {
        return table.first(event -> event.id().equals(id));
    }

    @Override
    public Optional<AcademicEvent> lock(Slug slug) {
        return bySlug(slug);
    }

    @Override
    public void add(AcademicEvent event) {
        table.add(event);
        table.flush();
    }

    @Override
    public void remove(AcademicEvent draft) {
        table.deleteIf(event -> event.id().equals(draft.id()));
    }

    @Override
    public Slug freeSlug(Slug wish) {
        var free = wish;
        for (int number = 2; RESERVED_SLUGS.contains(free) || bySlug(free).isPresent(); number++) {
            free = wish.numbered(number);
        }
        return free;
    }

    @Override
    public void keep(UUID event, EventSubmission submission) {
        submissions.computeIfAbsent(event, unknown -> new ArrayList<>()).add(submission);
    }

    @Override
    public List<EventSubmission> submissions(UUID event) {
        return submissions.getOrDefault(event, List.of()).stream()
                .sorted(Comparator.comparing(EventSubmission::number).reversed())
                .toList();
    }

    @Override
    public Optional<EventChange> pendingChange(UUID event) {
        return changes.first(change -> change.event().equals(event) && isPending(change));
    }

    @Override
    public void add(EventChange change) {
        changes.add(change);
    }

    private static boolean isPending(EventChange change) {
        return change.state() == EventChange.State.PENDING;
    }
}
