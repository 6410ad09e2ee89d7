package org.caravanserai.domain.cooperation.registry;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.cooperation.proposal.Proposal;
import org.caravanserai.domain.cooperation.proposal.Proposals;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.domain.testing.MemoryTable;

/** The registry and the proposals in memory. */
public final class MemoryRegistry implements Registry, Proposals {

    public final MemoryTable<RegistryEntry> entries = new MemoryTable<RegistryEntry>().unique(RegistryEntry::slug);
    public final MemoryTable<Proposal> proposals = new MemoryTable<Proposal>().unique(Proposal::code);

    /** Why they were withdrawn, by their addresses. */
    public final Map<Slug, String> withdrawn = new HashMap<>();

    @Override
    public void add(RegistryEntry entry) {
        entries.add(entry);
    }

    @Override
    public <T extends RegistryEntry> Optional<T> lock(Class<T> type, Slug slug) {
        return entries.first(
                        entry -> type.isInstance(entry) && entry.slug().equals(slug) && !withdrawn.containsKey(slug))
                .map(type::cast);
    }

    @Override
    public boolean has(UUID id) {
        return entries.first(entry -> entry.id().equals(id) && !withdrawn.containsKey(entry.slug()))
                .isPresent();
    }

    @Override
    public Optional<UUID> find(Slug slug) {
        return entries.first(entry -> entry.slug().equals(slug) && !withdrawn.containsKey(slug))
                .map(RegistryEntry::id);
    }

    @Override
    public void withdraw(RegistryEntry entry, String reason, Instant now) {
        if (withdrawn.containsKey(entry.slug())) {
            throw new NotFound("not-found");
        }
        withdrawn.put(entry.slug(), reason);
    }

    @Override
    public Slug freeSlug(Slug wanted) {
        var free = wanted;
        for (int number = 2; taken(free); number++) {
            free = wanted.numbered(number);
        }
        return free;
    }

    private boolean taken(Slug slug) {
        return RESERVED_SLUGS.contains(slug)
                || entries.first(entry -> entry.slug().equals(slug)).isPresent();
    }

    @Override
    public void add(Proposal proposal) {
        proposals.add(proposal);
    }

    @Override
    public Optional<Proposal> lock(String code) {
        return proposals.first(proposal -> proposal.code().equals(code));
    }
}
