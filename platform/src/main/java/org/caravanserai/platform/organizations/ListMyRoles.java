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

/** The caller's roles in organizations, each with its last day. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class ListMyRoles {

    private final MemberDirectory members;
    private final CurrentCaller caller;

    @Inject
    public ListMyRoles(MemberDirectory members, CurrentCaller caller) {
        this.members = members;
        this.caller = caller;
    }

    public List<OwnRole> execute() {
        return members.rolesOf(Objects.requireNonNull(caller.get().accountId()));
    }
}
