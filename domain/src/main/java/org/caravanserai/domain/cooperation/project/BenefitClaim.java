package org.caravanserai.domain.cooperation.project;

import java.time.LocalDate;
import org.caravanserai.domain.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A benefit that somebody is asked to verify, with what shows it. Nothing in it is hidden from the public.
 *
 * @param project slug of the project
 * @param number of the result
 * @param organization slug of the organization for which the person answers
 * @param version of the result as it is now
 */
public record BenefitClaim(
        String project,
        LocalizedText projectTitle,
        int number,
        LocalizedText title,
        String country,
        @Nullable String place,
        String usedBy,
        LocalDate since,
        String benefit,
        String evidence,
        String organization,
        LocalizedText organizationName,
        LocalDate askedOn,
        long version) {}
