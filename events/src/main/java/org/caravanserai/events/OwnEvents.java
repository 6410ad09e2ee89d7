package org.caravanserai.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.events.AcademicEvent;
import org.caravanserai.domain.events.AcademicEvents;
import org.caravanserai.domain.events.EventScope;
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
     * @throws NotFound when there is none, or the caller does not manage it
     */
    public AcademicEvent bySlug(String slug) {
        return bySlug(Permission.MANAGE_EVENTS, slug);
    }

    /**
     * An event for which the caller may do this.
     *
     * @throws NotFound otherwise
     */
    public AcademicEvent bySlug(Permission permission, String slug) {
        return bySlug(List.of(permission), slug);
    }

    /**
     * An event for which the caller may do one of these.
     *
     * @throws NotFound otherwise
     */
    public AcademicEvent bySlug(List<Permission> permissions, String slug) {
        return Slug.read(slug)
                .flatMap(events::bySlug)
                .filter(event -> permissions.stream().anyMatch(permission -> may(permission, event)))
                .orElseThrow(() -> new NotFound("not-found"));
    }

    /**
     * Locks the event until the end of the transaction; must come before any change.
     *
     * @throws NotFound when there is none, or the caller does not manage it
     */
    public AcademicEvent lock(String slug) {
        return lock(Permission.MANAGE_EVENTS, slug);
    }

    /**
     * As {@link #lock(String)}, an event for which the caller may do this.
     *
     * @throws NotFound otherwise
     */
    public AcademicEvent lock(Permission permission, String slug) {
        bySlug(permission, slug);
        return Slug.read(slug)
                .flatMap(events::lock)
                .filter(event -> may(permission, event))
                .orElseThrow(() -> new NotFound("not-found"));
    }

    /**
     * An event for which the caller may do this.
     *
     * @throws NotFound otherwise
     */
    public AcademicEvent byId(Permission permission, UUID id) {
        return events.byId(id).filter(event -> may(permission, event)).orElseThrow(() -> new NotFound("not-found"));
    }

    /** Organizations whose events the caller manages. */
    public List<UUID> organizations() {
        return List.copyOf(caller.get().organizationsFor(Permission.MANAGE_EVENTS));
    }

    /** The events for which the caller may do this. */
    public EventScope scope(Permission permission) {
        return new EventScope(
                caller.get().organizationsFor(permission), caller.get().placesFor(permission));
    }

    /** Whether the caller manages events of this organization. */
    public boolean isManager(UUID organization) {
        return caller.get().may(Permission.MANAGE_EVENTS, organization);
    }

    /** Whether the caller manages this event of the organization. */
    public boolean isManager(UUID organization, UUID event) {
        return caller.get().may(Permission.MANAGE_EVENTS, organization, event);
    }

    /** Whether the caller may do this for the event. */
    public boolean may(Permission permission, AcademicEvent event) {
        return caller.get().may(permission, event.organizer(), event.id());
    }
}
