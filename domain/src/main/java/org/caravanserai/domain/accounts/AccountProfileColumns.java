package org.caravanserai.domain.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.ZoneId;
import java.util.UUID;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.domain.shared.Orcid;
import org.caravanserai.domain.shared.PersonName;
import org.caravanserai.domain.shared.Tags;
import org.jspecify.annotations.Nullable;

/** A {@link Profile} in the columns of its account; replaced as a whole. */
@Embeddable
class AccountProfileColumns {

    @Column(name = "given_name")
    private String givenName;

    @Column(name = "family_name")
    private @Nullable String familyName;

    @Column(name = "own_name")
    private @Nullable String ownName;

    @Column(name = "family_first")
    private boolean familyFirst;

    private @Nullable CountryCode country;

    @Column(name = "affiliation_organization_id")
    private @Nullable UUID affiliationOrganizationId;

    @Column(name = "affiliation_text")
    private @Nullable String affiliationText;

    private @Nullable Orcid orcid;

    private Tags languages;

    @Column(name = "preferred_language")
    private LanguageTag preferredLanguage;

    @Column(name = "time_zone")
    private ZoneId timeZone;

    @SuppressWarnings("NullAway.Init")
    protected AccountProfileColumns() {}

    AccountProfileColumns(Profile profile) {
        givenName = profile.name().given();
        familyName = profile.name().family();
        ownName = profile.name().own();
        familyFirst = profile.name().familyFirst();
        country = profile.country();
        affiliationOrganizationId = profile.affiliationOrganizationId();
        affiliationText = profile.affiliationText();
        orcid = profile.orcid();
        languages = profile.languages();
        preferredLanguage = profile.preferredLanguage();
        timeZone = profile.timeZone();
    }

    Profile profile() {
        return new Profile(
                new PersonName(givenName, familyName, ownName, familyFirst),
                country,
                affiliationOrganizationId,
                affiliationText,
                orcid,
                languages,
                preferredLanguage,
                timeZone);
    }
}
