package org.caravanserai.web.organizations;

import java.util.List;
import java.util.Map;
import org.caravanserai.domain.organizations.OrganizationState;
import org.caravanserai.domain.organizations.OrganizationStep;
import org.caravanserai.domain.organizations.OrganizationView;
import org.caravanserai.domain.organizations.OrganizationView.Relative;
import org.caravanserai.domain.organizations.Sector;
import org.caravanserai.platform.organizations.OrganizationDraft.NameDraft;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An organization as the API returns it. */
public record OrganizationJson(
        String slug,
        Map<String, String> name,
        List<NameDraft> names,
        Sector sector,
        OrganizationState state,
        @Nullable String country,
        @Nullable String city,
        @Nullable String ror,
        @Nullable String website,
        List<String> domains,
        @Nullable Integer established,
        Map<String, List<String>> externalIds,
        @Nullable RelativeJson parent,
        @Nullable RelativeJson successor,
        List<RelativeJson> predecessors,
        List<RelativeJson> children,

        @Schema(description = "The steps that its state allows, to its managers or the authority")
        List<OrganizationStep> possible) {

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
                view.names().stream().map(NameDraft::of).toList(),
                view.sector(),
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
                List.copyOf(view.possible()));
    }
}
