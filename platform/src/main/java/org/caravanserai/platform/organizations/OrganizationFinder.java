package org.caravanserai.platform.organizations;

import org.caravanserai.domain.access.Caller;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.organizations.Organization;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Slug;

/** Finds the organization a use case is about, and asks whether it is the caller's to change. */
final class OrganizationFinder {

    private OrganizationFinder() {}

    static Organization any(Organizations organizations, Slug slug) {
        return organizations.bySlug(slug).orElseThrow(() -> new NotFound("not-found"));
    }

    /**
     * Another organization that a field of the input names.
     *
     * @throws Invalid when there is none
     */
    static Organization named(Organizations organizations, Slug slug, String field) {
        return organizations.bySlug(slug).orElseThrow(() -> new Invalid(field, "unknown-organization"));
    }

    /** Answers not found to callers who may not manage it. */
    static Organization managed(Organizations organizations, Slug slug, Caller caller) {
        var organization = any(organizations, slug);
        if (!caller.may(Permission.MANAGE_ORGANIZATION, organization.id())) {
            throw new NotFound("not-found");
        }
        return organization;
    }

    /** Answers not found to callers who may invite nobody to it. */
    static Organization inviting(Organizations organizations, Slug slug, Caller caller) {
        var organization = any(organizations, slug);
        if (!caller.may(Permission.INVITE_STAFF, organization.id())) {
            throw new NotFound("not-found");
        }
        return organization;
    }

    /** For members and those who may manage it; others get not found. */
    static Organization joined(Organizations organizations, Slug slug, Caller caller) {
        var organization = any(organizations, slug);
        if (!caller.organizations().containsKey(organization.id())
                && !caller.may(Permission.MANAGE_ORGANIZATION, organization.id())) {
            throw new NotFound("not-found");
        }
        return organization;
    }

    /** An organization, with everybody else kept from changing it until the transaction ends. */
    static Organization locked(Organizations organizations, Organization organization) {
        return organizations.locked(organization.id()).orElseThrow(() -> new NotFound("not-found"));
    }
}
