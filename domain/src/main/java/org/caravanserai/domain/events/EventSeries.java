package org.caravanserai.domain.events;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Slug;

/** A series whose editions are events, for example the yearly China-ASEAN Education Exchange Week. */
@Entity
@Table(name = "event_series")
public class EventSeries {

    @Id
    private UUID id;

    @Version
    private long version;

    private Slug slug;

    private LocalizedText title;

    @Column(name = "organizer_id")
    private UUID organizer;

    @SuppressWarnings("NullAway.Init")
    protected EventSeries() {}

    public EventSeries(Slug slug, LocalizedText title, UUID organizer) {
        this.id = Ids.next();
        this.slug = slug;
        this.title = requireText(title);
        this.organizer = organizer;
    }

    /**
     * @throws Invalid {@code required} without any title
     */
    public void rename(LocalizedText newTitle) {
        title = requireText(newTitle);
    }

    private static LocalizedText requireText(LocalizedText title) {
        if (title.isEmpty()) {
            throw new Invalid("title", "required");
        }
        return title;
    }

    /** Another one after each change that was written. */
    public long version() {
        return version;
    }

    public UUID id() {
        return id;
    }

    public Slug slug() {
        return slug;
    }

    public LocalizedText title() {
        return title;
    }

    public UUID organizer() {
        return organizer;
    }
}
