package org.caravanserai.web.events.draft;

import org.caravanserai.domain.events.EventView;
import org.jspecify.annotations.Nullable;

/** Organizer and series as fields of the form of an event. */
public class OrganizerFields {

    private @Nullable String slug;
    private @Nullable String series;
    private @Nullable String newSeries;

    void show(EventView event) {
        slug = event.organizer().slug();
        series = event.series() == null ? null : event.series().slug();
    }

    public @Nullable String getSlug() {
        return slug;
    }

    public void setSlug(@Nullable String slug) {
        this.slug = slug;
    }

    /** Slug of the series. */
    public @Nullable String getSeries() {
        return series;
    }

    public void setSeries(@Nullable String series) {
        this.series = series;
    }

    /** Title of a series that begins with this event, in the language of the page. */
    public @Nullable String getNewSeries() {
        return newSeries;
    }

    public void setNewSeries(@Nullable String newSeries) {
        this.newSeries = newSeries;
    }
}
