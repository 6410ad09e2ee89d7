package org.caravanserai.domain.cooperation.project;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** What parties contribute to projects and where the results are used, from the registry. */
public interface ProjectFacts {

    /** One for each contribution to a project with these countries that has begun by the day, by project. */
    List<ProjectContribution> contributions(Collection<String> countries, LocalDate day);

    /** One for each of these countries and each result of a project with it that has begun by the day, by country and project. */
    List<CountryProjectResult> results(Collection<String> countries, LocalDate day);
}
