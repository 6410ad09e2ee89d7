package org.caravanserai.events.draft;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.events.EventSeriesShelf;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.events.OwnEvents;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** The series of the organizations whose events the caller manages. */
@UseCase
@Requires(Permission.MANAGE_EVENTS)
public class MySeries {

    private EventSeriesShelf shelf;
    private OwnEvents ownEvents;
    private CurrentCaller caller;

    @SuppressWarnings("NullAway.Init")
    protected MySeries() {}

    @Inject
    public MySeries(EventSeriesShelf shelf, OwnEvents ownEvents, CurrentCaller caller) {
        this.shelf = shelf;
        this.ownEvents = ownEvents;
        this.caller = caller;
    }

    /** A series to choose from. */
    public record Choice(UUID id, String slug, LocalizedText title, UUID organizer) {}

    public List<Choice> list() {
        var organizations = caller.get().organizations().keySet().stream()
                .filter(ownEvents::isManager)
                .toList();
        return shelf.of(organizations).stream()
                .map(series -> new Choice(series.id(), series.slug().value(), series.title(), series.organizer()))
                .toList();
    }
}
