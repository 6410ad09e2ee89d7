package org.caravanserai.domain.people;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.testing.MemoryTable;

/** Records of people in memory. */
public final class MemoryPersonRecords implements PersonRecords {

    public final MemoryTable<PersonRecord> table =
            new MemoryTable<PersonRecord>().unique(PersonRecord::code).unique(PersonRecord::claimHash);

    private final Map<UUID, Set<UUID>> places = new HashMap<>();

    @Override
    public void add(PersonRecord person) {
        table.add(person);
    }

    @Override
    public Optional<PersonRecord> byCode(String code) {
        return table.first(each -> each.code().equals(code));
    }

    @Override
    public Optional<PersonRecord> byHash(String hash) {
        return table.first(each -> hash.equals(each.claimHash()));
    }

    @Override
    public void know(PersonRecord person, UUID place) {
        places.computeIfAbsent(person.id(), first -> new HashSet<>()).add(place);
    }

    @Override
    public boolean isKnown(PersonRecord person, Set<UUID> asked) {
        return !Collections.disjoint(places.getOrDefault(person.id(), Set.of()), asked);
    }

    @Override
    public void join(PersonRecord ending, PersonRecord staying) {
        places.getOrDefault(ending.id(), Set.of()).forEach(place -> know(staying, place));
    }

    @Override
    public Optional<PersonRecord> lock(PersonRecord person) {
        return table.first(person::equals);
    }

    @Override
    public void forget(UUID account) {
        table.deleteIf(each -> each.account().equals(account));
    }

    /** Where emails to a person without an account go. */
    public Optional<EmailAddress> contact(UUID account) {
        return table.first(each -> each.account().equals(account))
                .map(each -> each.contact().reachable());
    }
}
