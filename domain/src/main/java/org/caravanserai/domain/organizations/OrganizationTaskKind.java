package org.caravanserai.domain.organizations;

import java.util.Set;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.tasks.TaskKind;
import org.caravanserai.domain.tasks.TaskRole;

/** What waits for somebody about organizations. */
public enum OrganizationTaskKind implements TaskKind {
    VERIFY_ORGANIZATIONS(TaskRole.AUTHORITY, Permission.VERIFY_ORGANIZATIONS, 30, OrganizationState.REGISTERED),
    /** Changes of verified organizations, corrected ones that had been refused, and claims to organizations without managers. */
    DECIDE_ORGANIZATIONS(
            TaskRole.AUTHORITY,
            Permission.VERIFY_ORGANIZATIONS,
            14,
            OrganizationState.RESUBMITTED,
            OrganizationChange.State.PENDING),
    /** Requests of people to belong to the organization; where it has no managers, the authority decides. */
    ADMIT_MEMBERS(TaskRole.MANAGER, Permission.MANAGE_ORGANIZATION, 14, MembershipRequest.State.OPEN);

    private final TaskRole role;
    private final Permission permission;
    private final int days;
    private final Set<? extends Enum<?>> states;

    OrganizationTaskKind(TaskRole role, Permission permission, int days, Enum<?>... states) {
        this.role = role;
        this.permission = permission;
        this.days = days;
        this.states = Set.of(states);
    }

    @Override
    public TaskRole role() {
        return role;
    }

    @Override
    public Permission permission() {
        return permission;
    }

    @Override
    public Set<? extends Enum<?>> states() {
        return states;
    }

    @Override
    public int days() {
        return days;
    }
}
