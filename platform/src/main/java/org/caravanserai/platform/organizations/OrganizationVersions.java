package org.caravanserai.platform.organizations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.TreeMap;
import org.caravanserai.domain.decisions.Shown;
import org.caravanserai.domain.organizations.Organization;
import org.caravanserai.domain.organizations.OrganizationAction;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.platform.decisions.DecisionVersions;
import org.jspecify.annotations.Nullable;

/** The version of an organization before an authority: all that it says of itself, and its state. */
@ApplicationScoped
class OrganizationVersions {

    private Organizations organizations;
    private DecisionVersions versions;

    @SuppressWarnings("NullAway.Init")
    protected OrganizationVersions() {}

    @Inject
    OrganizationVersions(Organizations organizations, DecisionVersions versions) {
        this.organizations = organizations;
        this.versions = versions;
    }

    /** Remembers what is shown now, and names it. */
    String shown(Organization organization) {
        return versions.shown(present(organization));
    }

    /**
     * @param version on which the authority decides, as {@link #shown} gave it
     * @param organization locked, or with a version of its own that is checked when it is written
     * @throws org.caravanserai.domain.shared.VersionNeeded when none is named
     * @throws org.caravanserai.domain.shared.ChangedSince when it says something else now
     */
    void require(@Nullable String version, Organization organization) {
        versions.require(version, present(organization));
    }

    private Shown present(Organization organization) {
        var profile = organization.profile();
        var fields = new TreeMap<String, String>();
        for (var name : profile.names()) {
            var language = name.language() == null ? "" : "." + name.language();
            fields.merge("names." + name.kind() + language, name.value(), (one, other) -> one + "; " + other);
        }
        put(fields, "sector", profile.sector());
        put(fields, "country", profile.country());
        put(fields, "city", profile.city());
        put(fields, "ror", profile.ror());
        put(fields, "website", profile.website());
        put(fields, "domains", String.join(" ", profile.domains().values()));
        put(fields, "established", profile.established());
        put(fields, "state", organization.state());
        var parent = profile.parentId();
        if (parent != null) {
            put(
                    fields,
                    "parent",
                    organizations.byId(parent).map(Organization::slug).orElse(null));
        }
        return new Shown(OrganizationAction.SUBJECT, organization.id(), fields);
    }

    private static void put(Map<String, String> fields, String name, @Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) {
            fields.put(name, value.toString());
        }
    }
}
