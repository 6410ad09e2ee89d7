package org.caravanserai.domain.cooperation.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.caravanserai.domain.organizations.Sector;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Tags;
import org.jspecify.annotations.Nullable;

/** A party with its role and dates: an organization of the platform, a country, or a body known by its name only. */
@Embeddable
public class EntryParty {

    @Enumerated(EnumType.STRING)
    private PartyRole role;

    @Enumerated(EnumType.STRING)
    private Sector sector;

    @Column(name = "organization_id")
    private @Nullable UUID organization;

    private @Nullable CountryCode country;

    private LocalizedText name;

    private Tags languages;

    private @Nullable LocalDate since;

    @Column(name = "until_date")
    private @Nullable LocalDate until;

    @SuppressWarnings("NullAway.Init")
    protected EntryParty() {}

    /**
     * @param sector what kind of body it is; {@code GOVERNMENT} for a country
     * @throws Invalid when it is nobody, or ends before it begins
     */
    public EntryParty(
            PartyRole role,
            Sector sector,
            @Nullable UUID organization,
            @Nullable CountryCode country,
            @Nullable LocalizedText name,
            @Nullable LocalDate since,
            @Nullable LocalDate until) {
        this(role, sector, organization, country, name, since, until, Tags.NONE);
    }

    /**
     * As the other constructor, with the languages that its people work in.
     *
     * @param languages tags of those at level B2 or better; none: not known
     */
    public EntryParty(
            PartyRole role,
            Sector sector,
            @Nullable UUID organization,
            @Nullable CountryCode country,
            @Nullable LocalizedText name,
            @Nullable LocalDate since,
            @Nullable LocalDate until,
            Tags languages) {
        this.role = role;
        this.sector = sector;
        this.organization = organization;
        this.country = country;
        this.name = name == null ? LocalizedText.EMPTY : name;
        this.since = since;
        this.until = until;
        this.languages = languages;
        new Invalid.Collector()
                .check(
                        organization != null || country != null || !this.name.isEmpty(),
                        "organization",
                        "party-is-nobody")
                .check(since == null || until == null || !until.isBefore(since), "until", "ends-before-it-begins")
                .throwIfAny();
    }

    public PartyRole role() {
        return role;
    }

    public Sector sector() {
        return sector;
    }

    public @Nullable UUID organization() {
        return organization;
    }

    public @Nullable CountryCode country() {
        return country;
    }

    /** Empty for a country, and for an organization of the platform, which brings its own. */
    public LocalizedText name() {
        return name;
    }

    /** Tags of the languages in which its people can work, at level B2 or better; none where that is not known. */
    public Tags languages() {
        return languages;
    }

    public @Nullable LocalDate since() {
        return since;
    }

    /** The last day; null while it lasts. */
    public @Nullable LocalDate until() {
        return until;
    }

    /** Whether it takes part on this day. */
    public boolean isOn(LocalDate day) {
        return (since == null || !since.isAfter(day)) && (until == null || !until.isBefore(day));
    }

    /** Whether it takes part on a day of the period, its ends included. */
    public boolean isOnAnyOf(LocalDate first, LocalDate last) {
        return (since == null || !since.isAfter(last)) && (until == null || !until.isBefore(first));
    }

    /** Whether there is a day on which both take part. */
    public boolean overlaps(EntryParty other) {
        return isOnAnyOf(
                other.since == null ? LocalDate.MIN : other.since, other.until == null ? LocalDate.MAX : other.until);
    }
}
