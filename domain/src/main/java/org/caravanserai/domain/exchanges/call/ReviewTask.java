package org.caravanserai.domain.exchanges.call;

import java.math.BigDecimal;
import java.time.Instant;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * An application as a reviewer finds it in the list of what is to review.
 *
 * @param code of the application
 * @param total of the reviewer's own review; null while there is none
 */
public record ReviewTask(
        String code,
        String call,
        LocalizedText callTitle,
        PersonName person,
        @Nullable String country,
        Instant submittedAt,
        @Nullable BigDecimal total) {}
