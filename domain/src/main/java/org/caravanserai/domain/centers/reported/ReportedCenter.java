package org.caravanserai.domain.centers.reported;

import java.time.LocalDate;
import java.util.UUID;
import org.caravanserai.domain.centers.center.CenterKind;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.WebAddresses;
import org.jspecify.annotations.Nullable;

/**
 * What a source tells of a center. It is never taken for the state of a center that was applied for here: that one has a life of its own.
 *
 * @param source who tells it, for example a register or a research data set
 * @param key by which the source knows the center
 * @param host organization at whose place it is said to be
 * @param partner organization that is said to run it too; null where none was told or matched
 * @param partnerName as the source writes it
 * @param center the center here that is meant; null where there is none
 * @param status in the words of the source
 * @param reportedOn when the source said so; null where it does not say
 */
public record ReportedCenter(
        String source,
        String key,
        String name,
        CenterKind kind,
        UUID host,
        @Nullable UUID partner,
        @Nullable String partnerName,
        @Nullable UUID center,
        CountryCode country,
        @Nullable String city,
        @Nullable LocalDate establishedOn,
        @Nullable String status,
        @Nullable LocalDate reportedOn,
        @Nullable String webPage) {

    public static final int MAX_LENGTH = 300;
    private static final int MAX_ADDRESS = 500;

    /**
     * @throws Invalid {@code required}, {@code text-too-long}, {@code not-a-web-address}
     */
    public ReportedCenter {
        var faults = new Invalid.Collector();
        name = faults.needed("name", name, MAX_LENGTH);
        faults.atMost("source", source, MAX_LENGTH).atMost("id", key, MAX_LENGTH);
        partnerName = faults.optional("partner", partnerName, MAX_LENGTH);
        city = faults.optional("city", city, MAX_LENGTH);
        status = faults.optional("status", status, MAX_LENGTH);
        faults.check(
                        webPage == null || WebAddresses.isOne(webPage, MAX_ADDRESS),
                        "webPage",
                        "not-a-web-address",
                        String.valueOf(webPage))
                .throwIfAny();
    }
}
