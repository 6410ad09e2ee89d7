package org.caravanserai.domain.events.programme;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.caravanserai.domain.accounts.Accounts;

/** Speakers whom organizers name, in memory. */
public final class MemoryNamedSpeakers implements NamedSpeakers {

    private record Row(UUID event, UUID session, UUID account) {}

    private final Set<Row> rows = new LinkedHashSet<>();
    private final Accounts accounts;

    public MemoryNamedSpeakers(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public List<NamedSpeaker> of(UUID event) {
        return rows.stream()
                .filter(row -> row.event().equals(event))
                .map(row -> new NamedSpeaker(
                        row.session(),
                        row.account(),
                        accounts.byId(row.account()).orElseThrow().name()))
                .toList();
    }

    @Override
    public boolean add(UUID event, UUID session, UUID account) {
        return rows.add(new Row(event, session, account));
    }

    @Override
    public boolean remove(UUID event, UUID session, UUID account) {
        return rows.remove(new Row(event, session, account));
    }
}
