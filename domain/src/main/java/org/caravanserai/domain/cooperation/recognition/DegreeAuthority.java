package org.caravanserai.domain.cooperation.recognition;

import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.WebAddresses;
import org.jspecify.annotations.Nullable;

/**
 * Who evaluates foreign degrees in a country, for example its ENIC-NARIC center.
 *
 * @param website null: none is known
 */
public record DegreeAuthority(
        CountryCode country, LocalizedText name, @Nullable String website) {

    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_ADDRESS = 500;

    /**
     * @throws Invalid each fault with its field
     */
    public DegreeAuthority {
        new Invalid.Collector()
                .check(!name.isEmpty(), "name", "required")
                .atMost("name", name, LONGEST_NAME)
                .check(
                        website == null || WebAddresses.isOne(website, LONGEST_ADDRESS),
                        "website",
                        "not-a-web-address",
                        String.valueOf(website))
                .throwIfAny();
    }
}
