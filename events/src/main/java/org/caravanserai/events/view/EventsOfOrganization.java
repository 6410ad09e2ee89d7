package org.caravanserai.events.view;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.events.EventDirectory;
import org.caravanserai.domain.events.EventRow;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.UseCase;

/** Public events of one organization, the next ones first. */
@UseCase
@Public
public class EventsOfOrganization {

    private final EventDirectory directory;

    @Inject
    public EventsOfOrganization(EventDirectory directory) {
        this.directory = directory;
    }

    private static final int MOST = 20;

    public List<EventRow> execute(UUID organization) {
        return directory.publicOf(organization, MOST);
    }
}
