package org.caravanserai.domain.centers.center;

import java.util.List;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;

/** Lists of centers. */
public interface CenterDirectory {

    /**
     * One page; the query searches names, cities and owners. Sorts {@code name}, {@code openedOn}, {@code country}, {@code
     * state}.
     */
    Page<CenterRow> page(CenterFilter filter, PageRequest request);

    /** Countries, by code, in which centers are that anybody may see. */
    List<String> countries();

    /** Languages, by ISO 639-3 code, that centers teach which anybody may see. */
    List<String> languages();

    /** How many centers run. */
    long running();
}
