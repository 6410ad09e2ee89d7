package org.caravanserai.domain.organizations;

import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.tasks.TaskKind;
import org.caravanserai.domain.tasks.TaskRole;
import org.caravanserai.domain.tasks.TaskTerms;

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
    ADMIT_MEMBERS(TaskRole.MANAGER, Permission.MANAGE_ORGANIZATION, 14, MembershipRequest.State.OPEN),
    /** Invitations to a role in an organization or at a place, for who has an account with the invited address. Late never: they expire. */
    ANSWER_ROLE_INVITATIONS(TaskRole.PERSON, Permission.SIGNED_IN, 0);

    private final TaskTerms terms;

    OrganizationTaskKind(TaskRole role, Permission permission, int days, Enum<?>... states) {
        this.terms = TaskTerms.of(role, permission, days, states);
    }

    @Override
    public TaskTerms terms() {
        return terms;
    }
}
