package org.caravanserai.domain.exchanges.nomination;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.caravanserai.domain.exchanges.MemoryExchanges;
import org.caravanserai.domain.shared.Conflict;

/** Nominations beyond the places in memory. */
public final class MemoryQuotaExceptions implements QuotaExceptions {

    private final MemoryExchanges exchanges;
    private final Map<UUID, QuotaException> rows = new HashMap<>();
    private final Set<UUID> counted = new HashSet<>();

    public MemoryQuotaExceptions(MemoryExchanges exchanges) {
        this.exchanges = exchanges;
    }

    @Override
    public void request(QuotaException exception) {
        if (rows.putIfAbsent(exception.nomination(), exception) != null) {
            throw new Conflict("already-taken");
        }
    }

    @Override
    public Optional<QuotaException> of(UUID nomination) {
        return Optional.ofNullable(rows.get(nomination));
    }

    @Override
    public boolean confirm(UUID nomination, UUID account, String name, Instant now) {
        var row = rows.get(nomination);
        if (row == null || !row.isConfirmableBy(account)) {
            return false;
        }
        rows.put(
                nomination,
                new QuotaException(
                        nomination,
                        row.confirming(),
                        row.reason(),
                        row.requestedBy(),
                        row.requestedByName(),
                        row.requestedAt(),
                        new QuotaException.Confirmation(account, name, now)));
        counted.add(nomination);
        exchanges.places.beyond(
                exchanges.nominations.byId(nomination).orElseThrow().place(), 1);
        return true;
    }

    @Override
    public boolean release(UUID nomination) {
        if (!counted.remove(nomination)) {
            return false;
        }
        exchanges.places.beyond(
                exchanges.nominations.byId(nomination).orElseThrow().place(), -1);
        return true;
    }

    @Override
    public boolean giveBack(UUID nomination) {
        if (!counted.remove(nomination)) {
            return false;
        }
        exchanges.places.leftBeyond(
                exchanges.nominations.byId(nomination).orElseThrow().place());
        return true;
    }
}
