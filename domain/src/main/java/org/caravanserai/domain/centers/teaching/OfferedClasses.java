package org.caravanserai.domain.centers.teaching;

import java.time.Instant;
import java.util.List;
import org.caravanserai.domain.shared.FacetedPage;
import org.caravanserai.domain.shared.PageRequest;

/** Reads the classes of all centers in which people can enrol. */
public interface OfferedClasses {

    /**
     * @param request sorts by {@code start} (the usual order, those ahead first), {@code title}, {@code left}, the most places last, and {@code
     *     planned}, the newest last
     */
    FacetedPage<OfferedClass> find(OfferFilter filter, PageRequest request, Instant now);

    /** Cities in which there are centers and teaching points, as these call them. */
    List<String> cities();
}
