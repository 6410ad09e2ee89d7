package org.caravanserai.events.listing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.UUID;
import org.caravanserai.domain.events.AcademicEvent;
import org.caravanserai.domain.events.AcademicEvents;
import org.caravanserai.domain.events.EventChanged;
import org.caravanserai.domain.events.SeriesRenamed;
import org.caravanserai.domain.events.listing.EventSearchIndex;
import org.caravanserai.domain.organizations.OrganizationsChanged;
import org.caravanserai.domain.search.Vocabulary;

/** Keeps the search true: writes what it knows of an event in the same transaction as the change. */
@ApplicationScoped
class EventIndexer {

    private final AcademicEvents events;
    private final EventSearchEntries entries;
    private final EventSearchIndex index;
    private final Vocabulary vocabulary;

    @Inject
    EventIndexer(AcademicEvents events, EventSearchEntries entries, EventSearchIndex index, Vocabulary vocabulary) {
        this.events = events;
        this.entries = entries;
        this.index = index;
        this.vocabulary = vocabulary;
    }

    void changed(@Observes EventChanged change) {
        index(change.event());
    }

    /** The words of an event are also the names of its organizer. */
    void organizersChanged(@Observes OrganizationsChanged change) {
        index.publicEventsOf(change.organizations()).forEach(this::index);
    }

    /** The words of an event are also the title of its series. */
    void seriesRenamed(@Observes SeriesRenamed change) {
        index.publicEventsOfSeries(change.series()).forEach(this::index);
    }

    void index(UUID id) {
        var event = events.byId(id).filter(AcademicEvent::isPublic).orElse(null);
        if (event == null) {
            index.remove(id);
            return;
        }
        var entry = entries.of(event);
        index.put(entry);
        vocabulary.learn(entry.vocabulary());
    }
}
