package org.caravanserai.cooperation.programme;

import jakarta.inject.Inject;
import org.caravanserai.domain.cooperation.programme.EndFilter;
import org.caravanserai.domain.cooperation.programme.EndedProgramme;
import org.caravanserai.domain.cooperation.programme.EndedProgrammes;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.UseCase;

/** The joint programmes and institutions that ended, for anybody. */
@UseCase
@Public
public class ListEndedProgrammes {

    private final EndedProgrammes ended;

    @Inject
    public ListEndedProgrammes(EndedProgrammes ended) {
        this.ended = ended;
    }

    public Page<EndedProgramme> execute(EndFilter filter, PageRequest request) {
        return ended.page(filter, request);
    }
}
