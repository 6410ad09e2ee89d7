package org.caravanserai.cooperation.registry;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.caravanserai.domain.cooperation.registry.OrganizationRecord;
import org.caravanserai.domain.cooperation.registry.OrganizationRecords;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.calendar.CurrentDates;

/** The cooperation of an organization: its exchange agreements, centers and entries of the registry. */
@UseCase
@Public
public class ListOrganizationRecords {

    private final OrganizationRecords records;
    private final Clock clock;

    @Inject
    public ListOrganizationRecords(OrganizationRecords records, Clock clock) {
        this.records = records;
        this.clock = clock;
    }

    public Page<OrganizationRecord> execute(UUID organization, PageRequest request) {
        return records.of(organization, CurrentDates.orUtc(null, clock), request);
    }
}
