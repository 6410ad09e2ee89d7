package org.caravanserai.domain.cooperation.registry;

import java.time.LocalDate;
import java.util.UUID;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;

/** What organizations have with others, as everybody may know it. */
public interface OrganizationRecords {

    /** What is in effect on the day or to come, the one that ends first first; what has no end is last. */
    Page<OrganizationRecord> of(UUID organization, LocalDate day, PageRequest request);
}
