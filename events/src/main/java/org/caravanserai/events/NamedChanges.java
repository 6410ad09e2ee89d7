package org.caravanserai.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.caravanserai.domain.events.EventFields;
import org.caravanserai.domain.events.EventPeople;
import org.caravanserai.domain.events.EventSeries;
import org.caravanserai.domain.events.EventSeriesRepository;
import org.caravanserai.domain.shared.FieldDifference;
import org.caravanserai.domain.shared.FieldValue;
import org.caravanserai.domain.shared.FieldValue.Reference;
import org.caravanserai.domain.shared.LocalizedText;

/** Replaces the ids of organizations and series in a change of an event by their names. */
@ApplicationScoped
public class NamedChanges {

    private final EventPeople people;
    private final EventSeriesRepository series;

    @Inject
    public NamedChanges(EventPeople people, EventSeriesRepository series) {
        this.people = people;
        this.series = series;
    }

    /** The same changes with the names of what they refer to. */
    public List<FieldDifference> of(List<FieldDifference> changes) {
        return changes.stream().map(change -> change.with(this::named)).toList();
    }

    private FieldValue named(FieldValue value) {
        return value instanceof Reference reference
                ? new Reference(reference.kind(), reference.id(), name(reference))
                : value;
    }

    private LocalizedText name(Reference reference) {
        return switch (reference.kind()) {
            case EventFields.ORGANIZATION -> people.organizerName(reference.id());
            case EventFields.SERIES ->
                series.byId(reference.id()).map(EventSeries::title).orElse(LocalizedText.EMPTY);
            default -> throw new IllegalArgumentException(reference.kind());
        };
    }
}
