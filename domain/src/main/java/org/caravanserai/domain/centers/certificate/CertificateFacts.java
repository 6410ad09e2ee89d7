package org.caravanserai.domain.centers.certificate;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.domain.shared.LocalizedText;

/**
 * What a certificate says of course and level; kept with it, so that it says the same whatever becomes of course and center.
 *
 * @param level of the scheme in this version
 * @param hours of the sessions that were held, of 60 minutes
 * @param firstDay of the class, at the center
 */
public record CertificateFacts(
        LocalizedText course,
        LocalizedText center,
        LanguageTag language,
        String scheme,
        String schemeVersion,
        String level,
        BigDecimal hours,
        LocalDate firstDay,
        LocalDate lastDay) {}
