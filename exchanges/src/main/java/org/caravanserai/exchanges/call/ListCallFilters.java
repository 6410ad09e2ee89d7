package org.caravanserai.exchanges.call;

import jakarta.inject.Inject;
import org.caravanserai.domain.exchanges.call.CallDirectory;
import org.caravanserai.domain.exchanges.call.OfferedCallFilters;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.UseCase;

/** Values by which the list of published calls can be filtered. */
@UseCase
@Public
public class ListCallFilters {

    private final CallDirectory directory;

    @Inject
    public ListCallFilters(CallDirectory directory) {
        this.directory = directory;
    }

    /** See {@link CallDirectory#offered}. */
    public OfferedCallFilters execute() {
        return directory.offered();
    }
}
