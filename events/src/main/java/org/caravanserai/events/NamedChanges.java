package org.caravanserai.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.events.EventPeople;
import org.caravanserai.domain.events.EventSeriesRepository;
import org.caravanserai.domain.events.FieldChange;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.platform.access.CurrentCaller;
import org.jspecify.annotations.Nullable;

/** Puts names where a change of an event speaks of organizations and series by their identity. */
@ApplicationScoped
public class NamedChanges {

    /** Begins the name of a field that a change of an approved event proposes. */
    public static final String PROPOSED = "change.";

    private EventPeople people;
    private EventSeriesRepository series;
    private CurrentCaller caller;

    @SuppressWarnings("NullAway.Init")
    protected NamedChanges() {}

    @Inject
    public NamedChanges(EventPeople people, EventSeriesRepository series, CurrentCaller caller) {
        this.people = people;
        this.series = series;
        this.caller = caller;
    }

    /** The same changes, in the language of the caller. */
    public List<FieldChange> of(List<FieldChange> changes) {
        return changes.stream()
                .map(change -> new FieldChange(
                        change.field(), named(change.field(), change.before()), named(change.field(), change.after())))
                .toList();
    }

    private @Nullable String named(String field, @Nullable String value) {
        if (value == null) {
            return null;
        }
        return switch (field.startsWith(PROPOSED) ? field.substring(PROPOSED.length()) : field) {
            case "organizer" -> people.organizerName(UUID.fromString(value)).in(language());
            case "series" ->
                series.byId(UUID.fromString(value))
                        .map(found -> found.title())
                        .orElse(LocalizedText.EMPTY)
                        .in(language());
            default -> value;
        };
    }

    private String language() {
        return caller.get().language();
    }
}
