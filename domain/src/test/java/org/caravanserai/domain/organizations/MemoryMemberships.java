package org.caravanserai.domain.organizations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.caravanserai.domain.access.OrganizationRole;
import org.jspecify.annotations.Nullable;

/** Memberships in memory. */
public final class MemoryMemberships implements Memberships {

    private final List<Membership> all = new ArrayList<>();
    private final Set<Membership> announced = new HashSet<>();

    @Override
    public Members in(UUID organizationId) {
        return new Members(all.stream()
                .filter(membership -> membership.place() == null)
                .filter(membership -> membership.organizationId().equals(organizationId))
                .sorted(Comparator.comparing(Membership::since)
                        .thenComparing(membership -> membership.role().name()))
                .toList());
    }

    @Override
    public Members at(RolePlace place) {
        return new Members(all.stream()
                .filter(membership -> place.equals(membership.place()))
                .sorted(Comparator.comparing(Membership::since)
                        .thenComparing(membership -> membership.role().name()))
                .toList());
    }

    @Override
    public List<Membership> atPlaces(UUID accountId) {
        return of(accountId).filter(membership -> membership.place() != null).toList();
    }

    @Override
    public void removeAt(UUID place, UUID accountId, OrganizationRole role) {
        all.removeIf(membership ->
                membership.place() != null && membership.place().id().equals(place) && membership.is(accountId, role));
    }

    @Override
    public void add(Membership membership) {
        all.removeIf(each -> isSame(each, membership) && each.isOver(membership.since()));
        if (all.stream().noneMatch(each -> isSame(each, membership))) {
            all.add(membership);
        }
    }

    private static boolean isSame(Membership one, Membership other) {
        return one.organizationId().equals(other.organizationId())
                && one.accountId().equals(other.accountId())
                && one.role() == other.role()
                && Objects.equals(one.place(), other.place());
    }

    @Override
    public void remove(UUID organizationId, UUID accountId, OrganizationRole role) {
        all.removeIf(membership -> membership.place() == null
                && membership.organizationId().equals(organizationId)
                && membership.accountId().equals(accountId)
                && membership.role() == role);
    }

    @Override
    public void move(UUID fromOrganization, UUID toOrganization) {
        var moving = in(fromOrganization).all();
        all.removeAll(moving);
        moving.forEach(each -> {
            var moved = new Membership(
                    toOrganization, each.accountId(), each.role(), each.since(), each.endsOn(), each.givenBy());
            add(moved);
            if (announced.remove(each) && all.contains(moved)) {
                announced.add(moved);
            }
        });
    }

    @Override
    public void endOn(
            UUID organizationId,
            UUID accountId,
            OrganizationRole role,
            @Nullable RolePlace place,
            @Nullable LocalDate endsOn) {
        all.replaceAll(each -> {
            if (!Objects.equals(each.place(), place)
                    || !each.organizationId().equals(organizationId)
                    || !each.is(accountId, role)) {
                return each;
            }
            announced.remove(each);
            return new Membership(organizationId, accountId, role, place, each.since(), endsOn, each.givenBy());
        });
    }

    @Override
    public List<Membership> over(LocalDate today, int most) {
        return byEnd(today.minusDays(1), most, each -> true);
    }

    @Override
    public List<Membership> ending(LocalDate by, int most) {
        return byEnd(by, most, each -> !announced.contains(each));
    }

    private List<Membership> byEnd(LocalDate by, int most, Predicate<Membership> which) {
        return all.stream()
                .filter(each -> each.endsOn() != null && !each.endsOn().isAfter(by))
                .filter(which)
                .limit(most)
                .toList();
    }

    @Override
    public boolean announce(Membership ending) {
        return all.contains(ending) && announced.add(ending);
    }

    /** What somebody is anywhere. */
    public Stream<Membership> of(UUID account) {
        return all.stream().filter(membership -> membership.accountId().equals(account));
    }
}
