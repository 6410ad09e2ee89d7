package org.caravanserai.domain.centers.reported;

import java.time.LocalDate;
import org.caravanserai.domain.centers.center.CenterKind;
import org.caravanserai.domain.centers.center.CenterOwner;
import org.jspecify.annotations.Nullable;

/**
 * A reported center in a list.
 *
 * @param partnerName as the source writes it, where no organization was matched
 * @param center slug of the center here that is meant
 */
public record ReportedRow(
        String source,
        String key,
        String name,
        CenterKind kind,
        CenterOwner host,
        @Nullable CenterOwner partner,
        @Nullable String partnerName,
        @Nullable String center,
        String country,
        @Nullable String city,
        @Nullable LocalDate establishedOn,
        @Nullable String status,
        @Nullable LocalDate reportedOn,
        @Nullable String webPage) {}
