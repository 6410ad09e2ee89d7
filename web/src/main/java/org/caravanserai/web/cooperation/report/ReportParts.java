package org.caravanserai.web.cooperation.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.caravanserai.cooperation.indicator.IndicatorQuestion;
import org.caravanserai.domain.cooperation.indicator.Scope;
import org.caravanserai.web.cooperation.report.SituationReportContent.Part;

/** Parts of a situation report other than figures: mechanisms, depth, degrees, languages, centers. */
@ApplicationScoped
class ReportParts {

    private final RegistryParts registry;
    private final TeachingParts teaching;

    @Inject
    ReportParts(RegistryParts registry, TeachingParts teaching) {
        this.registry = registry;
        this.teaching = teaching;
    }

    /**
     * The parts about the country or group of the question.
     *
     * @param names gives the name of a country by its code
     */
    List<Part> of(IndicatorQuestion question, Scope scope, Locale language, UnaryOperator<String> names) {
        return Stream.concat(
                        registry.of(question, language, names).stream(),
                        teaching.of(question, scope, language).stream())
                .toList();
    }
}
