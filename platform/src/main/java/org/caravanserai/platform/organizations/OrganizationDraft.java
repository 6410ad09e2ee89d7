package org.caravanserai.platform.organizations;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.caravanserai.domain.organizations.Name;
import org.caravanserai.domain.organizations.NameKind;
import org.caravanserai.domain.organizations.OrganizationProfile;
import org.caravanserai.domain.organizations.Sector;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.OrEmpty;
import org.caravanserai.domain.shared.RorId;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.domain.shared.Tags;
import org.caravanserai.platform.forms.Described;
import org.caravanserai.platform.forms.MeantBy;
import org.jspecify.annotations.Nullable;

/**
 * An organization as somebody enters it.
 *
 * @param name the official names; at least one, here or among the others
 * @param names all others
 * @param ror identifier or address in the registry
 * @param established year
 */
public record OrganizationDraft(
        LocalizedText name,
        @OrEmpty @MeantBy("value") List<NameDraft> names,
        Sector sector,
        @Nullable CountryCode country,
        @Nullable String city,
        @Nullable RorId ror,
        @Nullable String website,
        @OrEmpty List<String> domains,
        @Nullable ParentDraft parent,
        @Nullable Integer established,

        @Described(
                "Of a new one: why it is none of the known organizations that resemble it; without it the answer is 409"
                        + " organization-resembles. Never shown")
        @Nullable
        String difference) {

    /**
     * One name.
     *
     * @param kind null: an alias
     */
    @Described(name = "OrganizationName")
    public record NameDraft(
            @Nullable NameKind kind, @Nullable LanguageTag language, String value) {

        public static NameDraft of(Name name) {
            return new NameDraft(
                    name.kind(), name.language() == null ? null : LanguageTag.of(name.language()), name.value());
        }

        private Name name() {
            return new Name(
                    Objects.requireNonNullElse(kind, NameKind.ALIAS),
                    language == null ? null : language.value(),
                    value);
        }
    }

    /** The organization above. */
    @Described(name = "ParentOrganization")
    public record ParentDraft(Slug slug) {}

    /**
     * A profile as one would write it to leave it as it is.
     *
     * @param languages in which a form asks for the official name; official names in others are rows
     */
    public static OrganizationDraft of(
            OrganizationProfile profile, @Nullable Slug parent, Collection<String> languages) {
        var official = new HashMap<String, String>();
        var names = new ArrayList<NameDraft>();
        for (var name : profile.names()) {
            var language = name.language();
            if (name.kind() == NameKind.OFFICIAL && language != null && languages.contains(language)) {
                official.put(language, name.value());
            } else {
                names.add(NameDraft.of(name));
            }
        }
        return new OrganizationDraft(
                new LocalizedText(official),
                names,
                profile.sector(),
                profile.country(),
                profile.city(),
                profile.ror(),
                profile.website(),
                profile.domains().values(),
                parent == null ? null : new ParentDraft(parent),
                profile.established(),
                null);
    }

    /** Every name, to look for organizations that have it too. */
    public List<String> allNames() {
        var all = new ArrayList<>(name.texts().values());
        names.forEach(each -> all.add(each.value()));
        return all;
    }

    /**
     * @param parentId identity of the parent
     * @throws Invalid naming every field that makes no sense
     */
    OrganizationProfile profile(@Nullable UUID parentId) {
        var faults = new Invalid.Collector();
        var all = new ArrayList<Name>();
        name.texts().forEach((language, text) -> faults.attempt("name", () -> all.add(Name.official(language, text))));
        for (int i = 0; i < names.size(); i++) {
            var written = names.get(i);
            faults.attempt("names[" + i + "].value", () -> all.add(written.name()));
        }
        faults.throwIfAny();
        faults.check(all.stream().anyMatch(each -> each.kind() == NameKind.OFFICIAL), "name", "required")
                .throwIfAny();
        return new OrganizationProfile(
                all,
                sector,
                country,
                city,
                ror,
                website,
                new Tags(domains.stream()
                        .map(domain -> domain.toLowerCase(Locale.ROOT))
                        .toList()),
                parentId,
                established);
    }
}
