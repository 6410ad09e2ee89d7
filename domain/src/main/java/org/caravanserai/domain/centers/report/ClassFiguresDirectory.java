package org.caravanserai.domain.centers.report;

import java.util.UUID;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;

/** Counts what happens in the classes of a center. */
public interface ClassFiguresDirectory {

    /**
     * The classes of a center that were opened for enrolment; the query searches codes and names. Sorts {@code code}, {@code learners},
     * {@code state}.
     */
    Page<ClassFigures> page(UUID center, PageRequest request);
}
