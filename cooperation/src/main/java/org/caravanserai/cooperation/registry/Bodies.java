package org.caravanserai.cooperation.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.UUID;
import org.caravanserai.domain.organizations.Organization;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.forms.FormFields;
import org.jspecify.annotations.Nullable;

/** Organizations of the platform that records name by their slugs. */
@ApplicationScoped
public class Bodies {

    private final Organizations organizations;

    @Inject
    public Bodies(Organizations organizations) {
        this.organizations = organizations;
    }

    /**
     * The organization that the slug names; a fault where nothing is written or there is none.
     *
     * @param field of the fault
     */
    public @Nullable UUID read(FormFields fields, String field, @Nullable String slug) {
        return fields.needed(field, slug)
                ? fields.reference(field, slug, organizations::bySlug, Organization::id)
                : null;
    }

    /**
     * As {@link #read}, for one field alone.
     *
     * @throws Invalid {@code required}, {@code unknown-reference}
     */
    public UUID need(String field, @Nullable String slug) {
        var fields = new FormFields();
        var found = read(fields, field, slug);
        fields.throwIfAny();
        return Objects.requireNonNull(found);
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
