package org.caravanserai.platform.organizations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.caravanserai.domain.decisions.Shown;
import org.caravanserai.domain.organizations.Organization;
import org.caravanserai.domain.organizations.OrganizationAction;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.shared.FieldCatalog;
import org.caravanserai.domain.shared.FieldType;
import org.caravanserai.domain.shared.FieldValue;
import org.caravanserai.domain.shared.ListText;
import org.caravanserai.platform.decisions.DecisionVersions;
import org.jspecify.annotations.Nullable;

/** The version of an organization before an authority: all that it says of itself, and its state. */
@ApplicationScoped
class OrganizationVersions {

    private static final FieldCatalog CATALOG = FieldCatalog.TEXTS
            .with("sector", FieldType.constant("organizations.sector"))
            .with("country", FieldType.COUNTRY)
            .with("state", FieldType.constant("organizations.state"));

    private final Organizations organizations;
    private final DecisionVersions versions;

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
        var fields = new TreeMap<String, FieldValue>();
        for (var name : profile.names()) {
            var language = Objects.toString(name.language(), "");
            fields.merge(
                    "names." + name.kind() + (language.isEmpty() ? "" : "." + language),
                    FieldValue.Text.of(name.value()),
                    (one, other) ->
                            FieldValue.Text.of(ListText.ofPhrases(language, List.of(one.stored(), other.stored()))));
        }
        fields.put("sector", FieldValue.Constant.of("organizations.sector", profile.sector()));
        var country = profile.country();
        if (country != null) {
            fields.put("country", new FieldValue.Country(country));
        }
        put(fields, "city", profile.city());
        put(fields, "ror", profile.ror());
        put(fields, "website", profile.website());
        put(fields, "domains", String.join(" ", profile.domains().values()));
        put(fields, "established", profile.established());
        fields.put("state", FieldValue.Constant.of("organizations.state", organization.state()));
        var parent = profile.parentId();
        if (parent != null) {
            put(
                    fields,
                    "parent",
                    organizations.byId(parent).map(Organization::slug).orElse(null));
        }
        return new Shown(OrganizationAction.SUBJECT, organization.id(), fields, CATALOG);
    }

    private static void put(Map<String, FieldValue> fields, String name, @Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) {
            fields.put(name, FieldValue.Text.of(value));
        }
    }
}
