package org.caravanserai.domain.accounts;

import java.time.ZoneId;
import java.util.UUID;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.domain.shared.Orcid;
import org.caravanserai.domain.shared.PersonName;
import org.caravanserai.domain.shared.ShortText;
import org.caravanserai.domain.shared.Tags;
import org.jspecify.annotations.Nullable;

/**
 * What a person says about themselves.
 *
 * @param affiliationOrganizationId an organization of the registry; null when there is none
 * @param affiliationText in the person's words, where the registry has no such organization
 * @param languages the ones the person works in
 * @param preferredLanguage the one pages and emails use
 */
public record Profile(
        PersonName name,
        @Nullable CountryCode country,
        @Nullable UUID affiliationOrganizationId,
        @Nullable String affiliationText,
        @Nullable Orcid orcid,
        Tags languages,
        LanguageTag preferredLanguage,
        ZoneId timeZone) {

    public static final int AFFILIATION_LENGTH = 300;

    public Profile {
        affiliationText = ShortText.optional("affiliation", affiliationText, AFFILIATION_LENGTH);
        languages = Tags.languages(languages.values());
    }

    /** A profile with what is known at sign-up. */
    public static Profile of(PersonName name, LanguageTag preferredLanguage, ZoneId timeZone) {
        return new Profile(
                name, null, null, null, null, Tags.of(preferredLanguage.value()), preferredLanguage, timeZone);
    }
}
