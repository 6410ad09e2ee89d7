package org.caravanserai.domain.cooperation.project;

import java.time.LocalDate;
import org.caravanserai.domain.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A result of a project, for one of the countries of the project.
 *
 * @param project slug of the project
 * @param title of the project
 * @param used whether somebody uses it in this country on the day
 * @param usedSince first day of that use; null where it is not used there
 */
public record CountryProjectResult(
        String country,
        String project,
        LocalizedText title,
        LocalizedText result,
        boolean used,
        @Nullable LocalDate usedSince) {}
