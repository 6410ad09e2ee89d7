package org.caravanserai.domain.organizations;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.RorId;
import org.caravanserai.domain.shared.Tags;
import org.jspecify.annotations.Nullable;

/** The plain columns of a profile. */
@Embeddable
public class Facts {

    @Column(name = "display_name")
    private LocalizedText displayName;

    /** The database sorts by this column. */
    @Column(name = "sort_name")
    @SuppressWarnings("UnusedVariable")
    private String sortName;

    @Enumerated(EnumType.STRING)
    private Sector sector;

    private @Nullable CountryCode country;

    private @Nullable String city;

    @Column(name = "ror_id")
    private @Nullable RorId ror;

    private @Nullable String website;

    private Tags domains;

    @Column(name = "parent_id")
    private @Nullable UUID parentId;

    private @Nullable Integer established;

    @SuppressWarnings("NullAway.Init")
    protected Facts() {}

    Facts(OrganizationProfile profile) {
        displayName = profile.displayName();
        sortName = FoldedName.of(displayName.in("en")).value().strip();
        sector = profile.sector();
        country = profile.country();
        city = profile.city();
        ror = profile.ror();
        website = profile.website();
        domains = profile.domains();
        parentId = profile.parentId();
        established = profile.established();
    }

    OrganizationProfile with(List<Name> names) {
        return new OrganizationProfile(names, sector, country, city, ror, website, domains, parentId, established);
    }

    LocalizedText displayName() {
        return displayName;
    }

    Sector sector() {
        return sector;
    }

    @Nullable
    RorId ror() {
        return ror;
    }

    void ror(RorId id) {
        ror = id;
    }

    @Nullable
    RorId release() {
        var released = ror;
        ror = null;
        return released;
    }
}
