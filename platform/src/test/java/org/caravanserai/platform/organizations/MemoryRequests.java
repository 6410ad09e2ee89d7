package org.caravanserai.platform.organizations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.organizations.MembershipRequest;
import org.caravanserai.domain.organizations.MembershipRequests;

/** Requests to act for organizations in memory. */
final class MemoryRequests implements MembershipRequests {

    final List<MembershipRequest> all = new ArrayList<>();

    @Override
    public void add(MembershipRequest request) {
        all.add(request);
    }

    @Override
    public Optional<MembershipRequest> byId(UUID id) {
        return all.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    @Override
    public Optional<MembershipRequest> byHash(String hash) {
        return all.stream().filter(each -> hash.equals(each.hash())).findFirst();
    }

    @Override
    public Optional<MembershipRequest> open(UUID organization, UUID account) {
        return all.stream()
                .filter(each -> each.organization().equals(organization)
                        && each.account().equals(account)
                        && each.state() == MembershipRequest.State.OPEN)
                .findFirst();
    }

    @Override
    public int countOpen(UUID account) {
        return (int) all.stream()
                .filter(each -> each.account().equals(account) && each.state() == MembershipRequest.State.OPEN)
                .count();
    }

    @Override
    public List<Line> openOf(UUID organization) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void forget(UUID account) {
        all.removeIf(each -> each.account().equals(account));
    }
}
