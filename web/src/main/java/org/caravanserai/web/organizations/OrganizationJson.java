package org.caravanserai.web.organizations;

import java.util.List;
import java.util.Map;
import org.caravanserai.domain.organizations.NameKind;
import org.caravanserai.domain.organizations.OrganizationState;
import org.caravanserai.domain.organizations.OrganizationStep;
import org.caravanserai.domain.organizations.OrganizationView;
import org.caravanserai.domain.organizations.OrganizationView.Relative;
import org.caravanserai.domain.organizations.Sector;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An organization as the API returns and accepts it. Of what is sent, state and relations other than the parent are not
 * read. {@code difference} says of a new one why it is none of those that resemble it; it is never shown.
 */
@Schema(requiredProperties = {"name", "sector"})
public record OrganizationJson(
        @Nullable String slug,
        @Nullable Map<String, String> name,
        @Nullable List<NameJson> names,
        @Schema(implementation = Sector.class) @Nullable String sector,
        @Schema(readOnly = true) @Nullable OrganizationState state,
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

        @Schema(
                writeOnly = true,
                description = "Of a new one: why it is none of the known organizations that resemble it; without it the"
                        + " answer is 409 organization-resembles")
        @Nullable
        String difference,

        @Schema(readOnly = true, description = "The steps that its state allows, to its managers or the authority")
        @Nullable
        List<OrganizationStep> possible) {

    /** One name: its kind is OFFICIAL, LABEL, ALIAS or ACRONYM. */
    @Schema(name = "OrganizationName")
    public record NameJson(
            @Schema(implementation = NameKind.class) @Nullable
            String kind,

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
                view.state(),
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
                null,
                List.copyOf(view.possible()));
    }
}
