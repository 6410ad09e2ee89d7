package org.caravanserai.events.registration;

import jakarta.inject.Inject;
import java.util.function.Consumer;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.events.registration.RegistrationDirectory;
import org.caravanserai.domain.events.registration.RegistrationView;
import org.caravanserai.events.OwnEvents;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/** The organizer takes all registrations of an event along, one by one in bounded memory. */
@UseCase
@Requires(Permission.MANAGE_EVENTS)
public class ExportRegistrations {

    private final RegistrationDirectory directory;
    private final OwnEvents ownEvents;

    @Inject
    public ExportRegistrations(RegistrationDirectory directory, OwnEvents ownEvents) {
        this.directory = directory;
        this.ownEvents = ownEvents;
    }

    /**
     * @param query words to search for; null: all
     * @param sort as in the list; null: oldest first
     */
    public void execute(
            String event,
            RegistrationSearch search,
            @Nullable String query,
            @Nullable String sort,
            Consumer<RegistrationView> reader) {
        var own = ownEvents.bySlug(event);
        directory.each(own.id(), search.in(own.registration().questions()), query, sort, reader);
    }
}
