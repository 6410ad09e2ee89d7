package org.caravanserai.web.organizations;

import java.util.List;
import java.util.Map;
import org.caravanserai.domain.organizations.OrganizationView;
import org.caravanserai.domain.organizations.OrganizationView.Relative;
import org.jspecify.annotations.Nullable;

/**
 * An organization as the API shows it and takes it. Of what is sent, state and relations other than the parent are not
 * read. {@code difference} says of a new one why it is none of those that resemble it; it is never shown.
 */
public record OrganizationJson(
        @Nullable String slug,
        @Nullable Map<String, String> name,
        @Nullable List<NameJson> names,
        @Nullable String sector,
        @Nullable String state,
        @Nullable String country,
        @Nullable String city,
        @Nullable String ror,
        @Nullable String website,
        @Nullable List<String> domains,
        @Nullable Integer established,
        @Nullable Map<String, List<String>> externalIds,
        @Nullable RelativeJson parent,
        @Nullable RelativeJson successor,
        @Nullable List<RelativeJson> predecessors,
        @Nullable List<RelativeJson> children,
        @Nullable String difference) {

    /** One name: its kind is OFFICIAL, LABEL, ALIAS or ACRONYM. */
    public record NameJson(
            @Nullable String kind,
            @Nullable String language,
            @Nullable String value) {}

    /** Another organization; its slug is enough to name it. */
    public record RelativeJson(
            @Nullable String slug, @Nullable Map<String, String> name) {

        static @Nullable RelativeJson of(@Nullable Relative relative) {
            return relative == null
                    ? null
                    : new RelativeJson(relative.slug(), relative.name().texts());
        }
    }

    static OrganizationJson of(OrganizationView view) {
        return new OrganizationJson(
                view.slug(),
                view.name().texts(),
                view.names().stream()
                        .map(name -> new NameJson(name.kind().name(), name.language(), name.value()))
                        .toList(),
                view.sector().name(),
                view.state().name(),
                view.country(),
                view.city(),
                RorAddress.of(view.ror()),
                view.website(),
                view.domains(),
                view.established(),
                view.externalIds().values(),
                RelativeJson.of(view.parent()),
                RelativeJson.of(view.successor()),
                view.predecessors().stream().map(RelativeJson::of).toList(),
                view.children().stream().map(RelativeJson::of).toList(),
                null);
    }
}
