package org.caravanserai.platform.organizations;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An organization as somebody wrote it, before anything of it is checked: on the page and in the API. Null and blank mean
 * that nothing is said.
 *
 * @param officialNames by language
 * @param sector name of the constant
 * @param ror identifier or address in the registry
 * @param parent slug of the organization above, or its address
 * @param established year
 */
public record OrganizationForm(
        Map<String, String> officialNames,
        List<OtherName> otherNames,
        @Nullable String sector,
        @Nullable String country,
        @Nullable String city,
        @Nullable String ror,
        @Nullable String website,
        List<String> domains,
        @Nullable String parent,
        @Nullable Integer established) {

    /**
     * A further name.
     *
     * @param kind name of the constant; null: an alias
     */
    public record OtherName(
            @Nullable String kind,
            @Nullable String language,
            @Nullable String value) {}
}
