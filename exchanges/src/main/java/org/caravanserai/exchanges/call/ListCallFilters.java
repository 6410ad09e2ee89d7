package org.caravanserai.exchanges.call;

import jakarta.inject.Inject;
import java.time.Clock;
import org.caravanserai.domain.exchanges.call.CallDirectory;
import org.caravanserai.domain.exchanges.call.CallFilter;
import org.caravanserai.domain.shared.Facets;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/** Values by which the list of published calls can be narrowed further, with how many it would have. */
@UseCase
@Public
public class ListCallFilters {

    private final CallDirectory directory;
    private final Clock clock;

    @Inject
    public ListCallFilters(CallDirectory directory, Clock clock) {
        this.directory = directory;
        this.clock = clock;
    }

    /** See {@link CallDirectory#facets}. */
    public Facets execute(CallFilter filter, @Nullable String query) {
        return directory.facets(filter, query, clock.instant());
    }
}
