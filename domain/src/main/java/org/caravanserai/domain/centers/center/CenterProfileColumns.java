package org.caravanserai.domain.centers.center;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Tags;
import org.jspecify.annotations.Nullable;

/** {@link CenterProfile} in the columns of a center, without the holidays; replaced as a whole. */
@Embeddable
class CenterProfileColumns {

    private LocalizedText name;
    private LocalizedText about;

    @Enumerated(EnumType.STRING)
    private CenterKind kind;

    @Column(name = "host_id")
    private UUID host;

    @Column(name = "partner_id")
    private @Nullable UUID partner;

    @Embedded
    private Place place;

    @Column(name = "time_zone")
    private ZoneId zone;

    private Tags weekend;
    private Tags languages;

    @SuppressWarnings("NullAway.Init")
    protected CenterProfileColumns() {}

    CenterProfileColumns(CenterProfile profile) {
        name = profile.name();
        about = profile.about();
        kind = profile.kind();
        host = profile.host();
        partner = profile.partner();
        place = profile.place();
        zone = profile.calendar().zone();
        weekend = new Tags(new TreeSet<>(profile.calendar().weekend())
                .stream().map(DayOfWeek::name).toList());
        languages =
                new Tags(profile.languages().stream().map(TaughtLanguage::value).toList());
    }

    CenterProfile profile(List<Holiday> holidays) {
        return new CenterProfile(
                name,
                about,
                kind,
                host,
                partner,
                place,
                new TeachingCalendar(zone, weekend(), holidays),
                languages.values().stream().map(TaughtLanguage::of).toList());
    }

    private Set<DayOfWeek> weekend() {
        return weekend.values().stream().map(DayOfWeek::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    LocalizedText name() {
        return name;
    }

    CenterKind kind() {
        return kind;
    }

    UUID host() {
        return host;
    }

    @Nullable
    UUID partner() {
        return partner;
    }

    ZoneId zone() {
        return zone;
    }
}
