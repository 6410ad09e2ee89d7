package org.caravanserai.domain.cooperation.depth;

import org.caravanserai.domain.shared.LocalizedText;

/**
 * An organization of the home country and one of another country.
 *
 * @param home slug
 * @param partner slug
 * @param country of the partner
 */
public record OrganizationPair(
        String home, LocalizedText homeName, String partner, LocalizedText partnerName, String country) {

    /** The same for both records of the same pair. */
    public String key() {
        return home + " " + partner;
    }
}
