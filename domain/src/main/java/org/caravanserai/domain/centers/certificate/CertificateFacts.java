package org.caravanserai.domain.centers.certificate;

import java.time.LocalDate;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.domain.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What stands on a certificate; kept with it, so that it says the same whatever becomes of course and center.
 *
 * @param level of the scheme in this version
 * @param validUntil last day; null: it does not expire
 */
public record CertificateFacts(
        String holder,
        LocalizedText course,
        LocalizedText center,
        LanguageTag language,
        String scheme,
        String schemeVersion,
        String level,
        int hours,
        LocalDate firstDay,
        LocalDate lastDay,
        LocalDate issuedOn,
        @Nullable LocalDate validUntil) {

    /** The holder's name with all but the first sign of each part hidden. */
    public String maskedHolder() {
        return mask(holder);
    }

    static String mask(String name) {
        var masked = new StringBuilder();
        boolean first = true;
        for (int sign : name.codePoints().toArray()) {
            if (Character.isWhitespace(sign) || sign == '-') {
                masked.appendCodePoint(sign);
                first = true;
            } else if (first) {
                masked.appendCodePoint(sign);
                first = false;
            } else if (Character.getType(sign) != Character.NON_SPACING_MARK) {
                masked.append('*');
            }
        }
        return masked.toString();
    }
}
