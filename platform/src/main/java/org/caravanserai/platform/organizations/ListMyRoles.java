package org.caravanserai.platform.organizations;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.organizations.MemberDirectory;
import org.caravanserai.domain.organizations.OwnRole;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/** The caller's roles in organizations and at their places, each with its last day. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class ListMyRoles {

    private final MemberDirectory members;
    private final KnownPlaces places;
    private final CurrentCaller caller;

    @Inject
    public ListMyRoles(MemberDirectory members, KnownPlaces places, CurrentCaller caller) {
        this.places = places;
        this.members = members;
        this.caller = caller;
    }

    /**
     * A role of the caller.
     *
     * @param place the place at which it counts; null for a role in the whole organization
     */
    public record MyRole(OwnRole role, RolePlaces.@Nullable Named place) {}

    public List<MyRole> execute() {
        return members.rolesOf(Objects.requireNonNull(caller.get().accountId())).stream()
                .map(role -> new MyRole(role, places.named(role.place()).orElse(null)))
                .toList();
    }
}
