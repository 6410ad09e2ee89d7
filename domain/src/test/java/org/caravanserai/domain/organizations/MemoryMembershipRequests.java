package org.caravanserai.domain.organizations;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.accounts.MemoryAccounts;
import org.caravanserai.domain.testing.Columns;
import org.caravanserai.domain.testing.MemoryTable;

/** Requests to act for organizations in memory. */
public final class MemoryMembershipRequests implements MembershipRequests {

    private static final int MOST = 200;

    public final MemoryTable<MembershipRequest> table = new MemoryTable<MembershipRequest>()
            .unique(MembershipRequest::hash)
            .unique(request -> isOpen(request) ? List.of(request.organization(), request.account()) : null);
    private final MemoryAccounts accounts;
    private final Clock clock;

    public MemoryMembershipRequests(MemoryAccounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    public void add(MembershipRequest request) {
        table.add(request);
    }

    @Override
    public Optional<MembershipRequest> byId(UUID id) {
        return table.first(each -> each.id().equals(id));
    }

    @Override
    public Optional<MembershipRequest> byHash(String hash) {
        return table.first(each -> hash.equals(each.hash()));
    }

    @Override
    public Optional<MembershipRequest> open(UUID organization, UUID account) {
        return table.first(each ->
                each.organization().equals(organization) && each.account().equals(account) && isOpen(each));
    }

    @Override
    public int countOpen(UUID account) {
        return (int) table.where(each -> each.account().equals(account) && isOpen(each))
                .count();
    }

    @Override
    public List<Line> openOf(UUID organization) {
        return table.where(each -> each.organization().equals(organization) && isOpen(each))
                .sorted(Comparator.comparing(MemoryMembershipRequests::requestedAt)
                        .thenComparing(MembershipRequest::id))
                .limit(MOST)
                .map(this::line)
                .toList();
    }

    private Line line(MembershipRequest request) {
        var account = accounts.byId(request.account()).orElseThrow();
        return new Line(
                request.id(),
                account.name().full(),
                account.email().value(),
                request.role(),
                Columns.get(request, "note", String.class),
                requestedAt(request),
                request.isProvable(clock.instant()));
    }

    @Override
    public void forget(UUID account) {
        table.deleteIf(each -> each.account().equals(account));
    }

    private static Instant requestedAt(MembershipRequest request) {
        return Objects.requireNonNull(Columns.get(request, "requestedAt", Instant.class));
    }

    private static boolean isOpen(MembershipRequest request) {
        return request.state() == MembershipRequest.State.OPEN;
    }
}
