package org.caravanserai.domain.cooperation.programme;

import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;

/** Reads the programmes and institutions that ended. */
public interface EndedProgrammes {

    /**
     * The query searches their names in all scripts.
     *
     * @param request sorts by {@code title} and {@code -endedOn} (the usual order)
     */
    Page<EndedProgramme> page(EndFilter filter, PageRequest request);
}
