package org.caravanserai.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.events.AcademicEvent;
import org.caravanserai.domain.events.AcademicEvents;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.CurrentCaller;

/** Finds an event that the caller may manage; answers not found for others. */
@ApplicationScoped
public class OwnEvents {

    private final AcademicEvents events;
    private final CurrentCaller caller;

    @Inject
    public OwnEvents(AcademicEvents events, CurrentCaller caller) {
        this.events = events;
        this.caller = caller;
    }

    /**
     * @throws NotFound when there is none, or it is another organization's
     */
    public AcademicEvent bySlug(String slug) {
        return Slug.read(slug)
                .flatMap(events::bySlug)
                .filter(event -> isManager(event.organizer()))
                .orElseThrow(() -> new NotFound("not-found"));
    }

    /**
     * Locks the event until the end of the transaction; must come before any change.
     *
     * @throws NotFound when there is none, or it is another organization's
     */
    public AcademicEvent lock(String slug) {
        bySlug(slug);
        return Slug.read(slug)
                .flatMap(events::lock)
                .filter(event -> isManager(event.organizer()))
                .orElseThrow(() -> new NotFound("not-found"));
    }

    /**
     * @throws NotFound when there is none, or it is another organization's
     */
    public AcademicEvent byId(UUID id) {
        return events.byId(id)
                .filter(event -> isManager(event.organizer()))
                .orElseThrow(() -> new NotFound("not-found"));
    }

    /** Organizations whose events the caller manages. */
    public List<UUID> organizations() {
        return List.copyOf(caller.get().organizationsFor(Permission.MANAGE_EVENTS));
    }

    /** Whether the caller manages events of this organization. */
    public boolean isManager(UUID organization) {
        return caller.get().may(Permission.MANAGE_EVENTS, organization);
    }
}
