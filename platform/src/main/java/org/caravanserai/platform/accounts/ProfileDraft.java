package org.caravanserai.platform.accounts;

import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.accounts.Profile;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.domain.shared.Longest;
import org.caravanserai.domain.shared.OrEmpty;
import org.caravanserai.domain.shared.Orcid;
import org.caravanserai.domain.shared.Tags;
import org.caravanserai.platform.forms.Inlined;
import org.caravanserai.platform.forms.PersonNames;
import org.jspecify.annotations.Nullable;

/**
 * A profile as its owner enters it.
 *
 * @param affiliation an organization as the suggestions write it, or the person's own words
 * @param version of the profile that was shown
 */
public record ProfileDraft(
        @Inlined PersonNames names,
        @Nullable CountryCode country,
        @Longest(Profile.AFFILIATION_LENGTH) @Nullable String affiliation,
        @Nullable Orcid orcid,
        @OrEmpty List<LanguageTag> languages,
        LanguageTag preferredLanguage,
        ZoneId timeZone,
        long version) {

    /**
     * @param affiliation as the form shows it
     */
    public static ProfileDraft of(Profile profile, @Nullable String affiliation, long version) {
        return new ProfileDraft(
                PersonNames.of(profile.name()),
                profile.country(),
                affiliation,
                profile.orcid(),
                profile.languages().values().stream().map(LanguageTag::of).toList(),
                profile.preferredLanguage(),
                profile.timeZone(),
                version);
    }

    /**
     * @param organization of the registry that the affiliation names; null where it is the person's own words
     */
    public Profile profile(@Nullable UUID organization) {
        return new Profile(
                names.name(),
                country,
                organization,
                organization == null ? affiliation : null,
                orcid,
                Tags.languages(languages.stream().map(LanguageTag::value).toList()),
                preferredLanguage,
                timeZone);
    }
}
