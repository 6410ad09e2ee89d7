package org.caravanserai.domain.centers.party;

import java.time.LocalDate;
import java.util.UUID;
import org.caravanserai.domain.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * What is contributed by whom.
 *
 * @param party the third party that gives it; null for host and partner
 * @param quantity how many; null where nothing is counted
 * @param value in money; needed for money, for anything else an estimate or null
 * @param deliveredOn null until it is there
 */
public record AssetTerms(
        Giver giver,
        @Nullable UUID party,
        AssetKind kind,
        String description,
        @Nullable Integer quantity,
        @Nullable Money value,
        LocalDate pledgedOn,
        @Nullable LocalDate deliveredOn,
        EndOwner endOwner) {}
