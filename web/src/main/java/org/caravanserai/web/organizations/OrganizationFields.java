package org.caravanserai.web.organizations;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caravanserai.domain.organizations.Name;
import org.caravanserai.domain.organizations.NameKind;
import org.caravanserai.domain.organizations.OrganizationProfile;
import org.caravanserai.platform.organizations.OrganizationForm;
import org.jspecify.annotations.Nullable;

/** The fields of the form: the official names in the languages of the interface, all others in rows. */
public class OrganizationFields implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int EMPTY_ROWS = 8;

    private final Map<String, String> names = new HashMap<>();
    private final ArrayList<NameRow> others = new ArrayList<>();
    private @Nullable String sector;
    private @Nullable String country;
    private @Nullable String city;
    private @Nullable String ror;
    private @Nullable String website;
    private @Nullable String domains;
    private @Nullable String parent;
    private @Nullable Integer established;

    /**
     * @param tags languages of the interface
     */
    void show(@Nullable OrganizationProfile profile, List<String> tags) {
        if (profile != null) {
            profile.names().forEach(name -> show(name, tags));
            sector = profile.sector().name();
            country = profile.country() == null ? null : profile.country().value();
            city = profile.city();
            ror = profile.ror() == null ? null : profile.ror().value();
            website = profile.website();
            domains = String.join(", ", profile.domains().values());
            established = profile.established();
        }
        for (int i = 0; i < EMPTY_ROWS; i++) {
            others.add(new NameRow());
        }
    }

    private void show(Name name, List<String> tags) {
        var language = name.language();
        if (name.kind() == NameKind.OFFICIAL && language != null && tags.contains(language)) {
            names.put(language, name.value());
        } else {
            others.add(NameRow.of(name));
        }
    }

    OrganizationForm form() {
        return new OrganizationForm(
                names,
                others.stream().map(NameRow::form).toList(),
                sector,
                country,
                city,
                ror,
                website,
                domains == null ? List.of() : List.of(domains.split("[,;\\s]+", -1)),
                parent,
                established);
    }

    public Map<String, String> getNames() {
        return names;
    }

    public List<NameRow> getOthers() {
        return others;
    }

    public @Nullable String getSector() {
        return sector;
    }

    public void setSector(@Nullable String sector) {
        this.sector = sector;
    }

    public @Nullable String getCountry() {
        return country;
    }

    public void setCountry(@Nullable String country) {
        this.country = country;
    }

    public @Nullable String getCity() {
        return city;
    }

    public void setCity(@Nullable String city) {
        this.city = city;
    }

    public @Nullable String getRor() {
        return ror;
    }

    public void setRor(@Nullable String ror) {
        this.ror = ror;
    }

    public @Nullable String getWebsite() {
        return website;
    }

    public void setWebsite(@Nullable String website) {
        this.website = website;
    }

    public @Nullable String getDomains() {
        return domains;
    }

    public void setDomains(@Nullable String domains) {
        this.domains = domains;
    }

    /** Slug or address of the organization above. */
    public @Nullable String getParent() {
        return parent;
    }

    public void setParent(@Nullable String parent) {
        this.parent = parent;
    }

    public @Nullable Integer getEstablished() {
        return established;
    }

    public void setEstablished(@Nullable Integer established) {
        this.established = established;
    }
}
