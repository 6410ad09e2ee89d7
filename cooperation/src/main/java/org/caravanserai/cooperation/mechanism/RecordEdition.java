package org.caravanserai.cooperation.mechanism;

import jakarta.inject.Inject;
import org.caravanserai.cooperation.registry.RegistryChanges;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.cooperation.mechanism.Mechanism;
import org.caravanserai.domain.cooperation.mechanism.PublicEvents;
import org.caravanserai.domain.cooperation.registry.RegistryAction;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** A mechanism came together, or more is known about an edition. */
@UseCase
@Requires(Permission.MANAGE_COOPERATION)
public class RecordEdition {

    private final RegistryChanges changes;
    private final PublicEvents events;

    @Inject
    public RecordEdition(RegistryChanges changes, PublicEvents events) {
        this.changes = changes;
        this.events = events;
    }

    /**
     * @throws NotFound when there is no such mechanism
     * @throws Refused {@code edition-order}
     * @throws Invalid each fault with its field; {@code no-such-event} for an event that nobody could open
     */
    public void execute(Slug slug, EditionForm form) {
        var mechanism = changes.lock(Mechanism.class, slug);
        var edition = form.edition();
        var event = edition.event();
        if (event != null && events.bySlug(event).isEmpty()) {
            throw new Invalid("event", "no-such-event", event);
        }
        mechanism.record(edition);
        changes.note(mechanism, RegistryAction.EDITION_RECORDED, String.valueOf(edition.number()));
    }
}
