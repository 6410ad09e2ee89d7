package org.caravanserai.domain.centers.center;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Slug;
import org.jspecify.annotations.Nullable;

/**
 * A language center. Its host applies for it, an authority reviews and approves the application, host and partner sign an
 * agreement, it opens and runs until it closes. Aggregates that belong to it refer to it by its id.
 *
 * <p>Each step that {@link CenterState#next} does not allow is {@link Refused} as {@code center-state}, with both states.
 */
@Entity
@Table(name = "centers")
public class Center {

    @Id
    private UUID id;

    private Slug slug;

    @Enumerated(EnumType.STRING)
    private CenterState state;

    @Embedded
    private ProfileColumns said;

    @ElementCollection
    @CollectionTable(name = "center_holiday", joinColumns = @JoinColumn(name = "center_id"))
    private List<Holiday> holidays = new ArrayList<>();

    @Column(name = "created_at")
    private Instant createdAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Center() {}

    /** A draft of its host. */
    @SuppressWarnings("NullAway.Init")
    public Center(Slug slug, CenterProfile profile, Instant now) {
        this.id = Ids.next();
        this.slug = slug;
        this.state = CenterState.DRAFT;
        this.createdAt = now;
        describe(profile);
    }

    /**
     * Says something else of itself.
     *
     * @throws Refused {@code center-not-editable} unless it is a draft or was sent back
     */
    public void edit(CenterProfile profile) {
        if (!state.isFreelyEditable()) {
            throw new Refused("center-not-editable", state);
        }
        describe(profile);
    }

    /** Its first class has started; a center that runs already stays as it is. */
    public void start() {
        if (state == CenterState.OPENED) {
            become(CenterState.OPERATING);
        }
    }

    private void describe(CenterProfile profile) {
        said = new ProfileColumns(profile);
        holidays.clear();
        holidays.addAll(profile.calendar().holidays());
    }

    /**
     * @throws Refused {@code center-state}
     */
    void become(CenterState next) {
        if (!state.canBecome(next)) {
            throw new Refused("center-state", state, next);
        }
        state = next;
    }

    public UUID id() {
        return id;
    }

    public Slug slug() {
        return slug;
    }

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

    public Instant createdAt() {
        return createdAt;
    }

    public long version() {
        return version;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Center that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
