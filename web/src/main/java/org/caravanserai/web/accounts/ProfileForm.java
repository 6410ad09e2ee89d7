package org.caravanserai.web.accounts;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.caravanserai.domain.accounts.MyProfile;
import org.caravanserai.domain.accounts.Profile;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.domain.shared.Orcid;
import org.caravanserai.domain.shared.Tags;
import org.jspecify.annotations.Nullable;

/** The fields of the profile as they are typed. */
public class ProfileForm extends NameFields {

    private static final long serialVersionUID = 1L;

    private @Nullable String country;
    private @Nullable UUID organization;
    private @Nullable String affiliationBefore;
    private @Nullable String affiliation;
    private @Nullable String orcid;
    private List<String> languages = new ArrayList<>();
    private String preferredLanguage = "en";
    private String timeZone = "UTC";
    private long version;

    static ProfileForm of(MyProfile mine, String language) {
        var profile = mine.profile();
        var form = new ProfileForm();
        form.read(profile.name());
        form.country = Objects.toString(profile.country(), null);
        form.organization = profile.affiliationOrganizationId();
        form.affiliation = mine.affiliation().isEmpty()
                ? profile.affiliationText()
                : mine.affiliation().in(language);
        form.affiliationBefore = form.affiliation;
        form.orcid = Objects.toString(profile.orcid(), null);
        form.languages = new ArrayList<>(profile.languages().values());
        form.preferredLanguage = profile.preferredLanguage().value();
        form.timeZone = profile.timeZone().getId();
        form.version = mine.version();
        return form;
    }

    Profile profile(@Nullable UUID affiliated) {
        return new Profile(
                name(),
                country == null ? null : CountryCode.of(country),
                affiliated,
                affiliated == null ? affiliation : null,
                orcid == null ? null : Orcid.of(orcid),
                Tags.languages(languages),
                LanguageTag.of(preferredLanguage),
                zone());
    }

    private ZoneId zone() {
        try {
            return ZoneId.of(timeZone);
        } catch (DateTimeException unknown) {
            throw new Invalid("timeZone", "unknown-zone", timeZone);
        }
    }

    boolean isAffiliationUnchanged() {
        return Objects.equals(affiliation, affiliationBefore);
    }

    String getAffiliationOrEmpty() {
        return Objects.requireNonNullElse(affiliation, "");
    }

    @Nullable
    UUID getOrganization() {
        return organization;
    }

    long getVersion() {
        return version;
    }

    public @Nullable String getCountry() {
        return country;
    }

    public void setCountry(@Nullable String country) {
        this.country = country;
    }

    public @Nullable String getAffiliation() {
        return affiliation;
    }

    public void setAffiliation(@Nullable String affiliation) {
        this.affiliation = affiliation;
    }

    public @Nullable String getOrcid() {
        return orcid;
    }

    public void setOrcid(@Nullable String orcid) {
        this.orcid = orcid;
    }

    public List<String> getLanguages() {
        return languages;
    }

    public void setLanguages(List<String> languages) {
        this.languages = languages;
    }

    public String getPreferredLanguage() {
        return preferredLanguage;
    }

    public void setPreferredLanguage(String preferredLanguage) {
        this.preferredLanguage = preferredLanguage;
    }

    public String getTimeZone() {
        return timeZone;
    }

    public void setTimeZone(String timeZone) {
        this.timeZone = timeZone;
    }
}
