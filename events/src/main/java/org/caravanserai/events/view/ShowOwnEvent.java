package org.caravanserai.events.view;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.events.AcademicEvents;
import org.caravanserai.domain.events.EventAction;
import org.caravanserai.domain.events.EventDirectory;
import org.caravanserai.domain.events.EventFields;
import org.caravanserai.domain.events.EventStep;
import org.caravanserai.domain.events.EventView;
import org.caravanserai.domain.history.HistoryEntries;
import org.caravanserai.domain.history.HistoryLine;
import org.caravanserai.domain.shared.FieldDifference;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Step;
import org.caravanserai.events.NamedChanges;
import org.caravanserai.events.OwnEvents;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/** One event as shown to its organizer, and to who reads only, with the change waiting for approval and the history. */
@UseCase
@Requires(Permission.READ_EVENTS)
public class ShowOwnEvent {

    private final AcademicEvents events;
    private final EventDirectory directory;
    private final HistoryEntries history;
    private final OwnEvents ownEvents;
    private final NamedChanges named;
    private final Clock clock;

    @Inject
    public ShowOwnEvent(
            AcademicEvents events,
            EventDirectory directory,
            HistoryEntries history,
            OwnEvents ownEvents,
            NamedChanges named,
            Clock clock) {
        this.clock = clock;
        this.events = events;
        this.directory = directory;
        this.history = history;
        this.ownEvents = ownEvents;
        this.named = named;
    }

    /**
     * @param proposed what of it waits for the authority, field by field
     * @param manages whether the caller can do anything with it, and does not only read
     * @param directs whether the caller names who helps, and may delete the event or take it back
     * @param possible what the organizer can do with it now
     */
    public record Answer(
            EventView event,
            List<FieldDifference> proposed,
            List<HistoryLine> history,
            boolean manages,
            boolean directs,
            Set<EventStep> possible) {

        /**
         * The same, for pages on which something is changed.
         *
         * @throws NotFound for who only reads
         */
        public Answer managed() {
            if (!manages) {
                throw new NotFound("not-found");
            }
            return this;
        }

        public boolean can(EventStep step) {
            return possible.contains(step);
        }

        /** What the authority wrote when it sent the event back or rejected it; null when it did not. */
        public @Nullable String note() {
            var state = event.state().name();
            return history.stream()
                    .filter(line -> state.equals(line.toState()))
                    .findFirst()
                    .map(HistoryLine::reason)
                    .orElse(null);
        }
    }

    /**
     * @throws NotFound when there is none that the caller manages or reads
     */
    public Answer execute(String slug) {
        var own = ownEvents.bySlug(Permission.READ_EVENTS, slug);
        var view = directory.bySlug(slug).orElseThrow(() -> new NotFound("not-found"));
        boolean manages = ownEvents.isManager(own.organizer(), own.id());
        boolean directs = ownEvents.may(Permission.DIRECT_EVENTS, own);
        var now = own.details();
        var proposed = events.pendingChange(own.id())
                .map(change ->
                        EventFields.CATALOG.between(EventFields.of(now), EventFields.of(now.with(change.facts()))))
                .orElse(List.of());
        return new Answer(
                view,
                named.of(proposed),
                history.about(EventAction.SUBJECT, own.id()),
                manages,
                directs,
                Step.only(
                        view.possible(clock.instant()),
                        step -> manages
                                && EventStep.ofOrganizer().contains(step)
                                && (directs || !EventStep.ofDirectors().contains(step))));
    }
}
