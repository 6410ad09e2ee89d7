package org.caravanserai.platform.instance;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.instance.InstanceThing;
import org.caravanserai.domain.instance.InstanceThings;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** An administrator looks through what all organizations have on the instance, public or not. */
@UseCase
@Requires(Permission.READ_HISTORY)
public class BrowseInstance {

    private final InstanceThings things;
    private final Clock clock;

    @Inject
    BrowseInstance(InstanceThings things, Clock clock) {
        this.things = things;
        this.clock = clock;
    }

    /**
     * A page with the states that occur.
     *
     * @param states by kind, whatever was asked for
     */
    public record Found(Page<InstanceThing> things, List<InstanceThings.StateCount> states) {}

    /** See {@link InstanceThings#page}. */
    public Found execute(InstanceThings.Filter filter, PageRequest request) {
        var now = clock.instant();
        return new Found(things.page(filter, now, request), things.states(now));
    }
}
