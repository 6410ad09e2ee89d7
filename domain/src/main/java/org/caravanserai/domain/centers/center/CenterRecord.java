package org.caravanserai.domain.centers.center;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.domain.shared.Stateful;
import org.jspecify.annotations.Nullable;

/** The columns of a center and what is read of them. */
@MappedSuperclass
public abstract class CenterRecord implements Stateful {

    @Id
    protected UUID id;

    protected Slug slug;

    @Enumerated(EnumType.STRING)
    protected CenterState state;

    @Embedded
    protected CenterProfileColumns said;

    @ElementCollection
    @CollectionTable(name = "center_holiday", joinColumns = @JoinColumn(name = "center_id"))
    protected List<Holiday> holidays = new ArrayList<>();

    @Embedded
    protected CenterDates dates;

    @Version
    protected long version;

    @SuppressWarnings("NullAway.Init")
    protected CenterRecord() {}

    @Override
    public UUID id() {
        return id;
    }

    public Slug slug() {
        return slug;
    }

    @Override
    public CenterState state() {
        return state;
    }

    public CenterProfile profile() {
        return said.profile(holidays);
    }

    public LocalizedText name() {
        return said.name();
    }

    public CenterKind kind() {
        return said.kind();
    }

    /** The organization that hosts it. */
    public UUID host() {
        return said.host();
    }

    /** The institution that runs it together with the host; null where there is none. */
    public @Nullable UUID partner() {
        return said.partner();
    }

    public ZoneId zone() {
        return said.zone();
    }

    /** When it can teach. */
    public TeachingCalendar calendar() {
        return profile().calendar();
    }

    /** Dates of the events in its life. */
    public CenterDates dates() {
        return dates;
    }

    public long version() {
        return version;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CenterRecord that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
