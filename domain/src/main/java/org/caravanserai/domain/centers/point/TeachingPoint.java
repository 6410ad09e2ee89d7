package org.caravanserai.domain.centers.point;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.caravanserai.domain.centers.center.Place;
import org.caravanserai.domain.centers.center.TaughtLanguage;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Tags;
import org.jspecify.annotations.Nullable;

/** A place beside its seat at which a center teaches, open for a period. */
@Entity
@Table(name = "center_teaching_point")
public class TeachingPoint {

    @Id
    private UUID id;

    @Column(name = "center_id")
    private UUID center;

    private LocalizedText name;

    @Embedded
    private Place place;

    private Tags languages;

    @Column(name = "opened_on")
    private LocalDate openedOn;

    @Column(name = "closed_on")
    private @Nullable LocalDate closedOn;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected TeachingPoint() {}

    @SuppressWarnings("NullAway.Init")
    public TeachingPoint(UUID center, PointContent content) {
        this.id = Ids.next();
        this.center = center;
        change(content);
    }

    /** Says something else of itself, for example that it is closed. */
    public final void change(PointContent content) {
        name = content.name();
        place = content.place();
        languages =
                new Tags(content.languages().stream().map(TaughtLanguage::value).toList());
        openedOn = content.openedOn();
        closedOn = content.closedOn();
    }

    /** Whether it is not closed on this day; one that opens later can be planned for. */
    public boolean isUsableOn(LocalDate day) {
        return closedOn == null || !day.isAfter(closedOn);
    }

    public UUID id() {
        return id;
    }

    public UUID center() {
        return center;
    }

    public LocalizedText name() {
        return name;
    }

    public PointContent content() {
        return new PointContent(
                name, place, languages.values().stream().map(TaughtLanguage::of).toList(), openedOn, closedOn);
    }
}
