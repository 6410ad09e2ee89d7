package org.caravanserai.cooperation.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.caravanserai.domain.organizations.Organization;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.Slug;

/** Organizations of the platform that records name by their slugs. */
@ApplicationScoped
public class Bodies {

    private final Organizations organizations;

    @Inject
    public Bodies(Organizations organizations) {
        this.organizations = organizations;
    }

    /**
     * The organization that the slug names.
     *
     * @param field of the fault
     * @throws Invalid {@code unknown-reference}
     */
    public UUID find(String field, Slug slug) {
        return organizations
                .bySlug(slug)
                .map(Organization::id)
                .orElseThrow(() -> new Invalid(field, "unknown-reference", slug.value()));
    }

    /** What the organization is called now, for a line of history: it still says who it was when the name has changed. */
    public String name(UUID organization) {
        return organizations
                .byId(organization)
                .map(found -> found.displayName().in("en"))
                .orElse("");
    }
}
