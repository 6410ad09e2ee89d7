package org.caravanserai.domain.exchanges.office;

import java.io.Serializable;
import java.time.LocalDate;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.WebAddresses;
import org.jspecify.annotations.Nullable;

/**
 * What people who come must know about one topic.
 *
 * @param website where more is said; null for nowhere
 * @param checkedOn date of the last check
 */
public record Fact(
        FactTopic topic, LocalizedText text, @Nullable String website, LocalDate checkedOn) implements Serializable {

    public static final int LONGEST_ADDRESS = 500;

    public Fact {
        new Invalid.Collector()
                .check(!text.isEmpty(), "text", "required")
                .check(
                        website == null || WebAddresses.isOne(website, LONGEST_ADDRESS),
                        "website",
                        "not-a-web-address",
                        String.valueOf(website))
                .throwIfAny();
    }
}
