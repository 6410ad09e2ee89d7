package org.caravanserai.web.cooperation.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.caravanserai.cooperation.indicator.IndicatorQuestion;
import org.caravanserai.cooperation.indicator.ShowActivities;
import org.caravanserai.cooperation.indicator.ShowLanguageSupply;
import org.caravanserai.cooperation.reference.CountLanguages;
import org.caravanserai.domain.cooperation.indicator.LevelTable;
import org.caravanserai.domain.cooperation.indicator.Scope;
import org.caravanserai.domain.cooperation.language.LanguageSupply;
import org.caravanserai.web.cooperation.report.SituationReportContent.Column;
import org.caravanserai.web.cooperation.report.SituationReportContent.Part;
import org.caravanserai.web.cooperation.view.ValueText;
import org.caravanserai.web.shell.Texts;

/** Parts of a situation report on languages and language centers. */
@ApplicationScoped
class TeachingParts {

    private static final int MOST_CENTERS = 50;

    private final CountLanguages languages;
    private final ShowLanguageSupply supply;
    private final ShowActivities activities;
    private final ValueText values;
    private final Texts texts;

    @Inject
    TeachingParts(
            CountLanguages languages,
            ShowLanguageSupply supply,
            ShowActivities activities,
            ValueText values,
            Texts texts) {
        this.languages = languages;
        this.supply = supply;
        this.activities = activities;
        this.values = values;
        this.texts = texts;
    }

    /** The parts about the country or group of the question, where there is something to say. */
    List<Part> of(IndicatorQuestion question, Scope scope, Locale language) {
        return Stream.of(official(question, scope, language), centers(question, language))
                .filter(part -> !part.lines().isEmpty())
                .toList();
    }

    private Part official(IndicatorQuestion question, Scope scope, Locale language) {
        var supplies = supply.execute(question);
        return new Part(
                texts.in(language, "cooperation.country.languages"),
                columns(
                        language,
                        "cooperation.languages.language",
                        "cooperation.column.classes",
                        "cooperation.column.learners",
                        "cooperation.column.able"),
                languages.execute(scope.group().label(), scope.asOf(), null).languages().stream()
                        .filter(each -> each.countries().stream().anyMatch(scope.countries()::contains))
                        .sorted(Comparator.comparing(
                                each -> each.language().names().in(language.getLanguage())))
                        .map(each -> line(
                                language,
                                each.language().names().in(language.getLanguage()),
                                supplies.of(each.language().code())))
                        .toList(),
                countedBy(language, supplies.table()));
    }

    private String countedBy(Locale language, LevelTable table) {
        return texts.in(
                language,
                "cooperation.explain.mapping.text",
                table.name().in(language.getLanguage()),
                table.source(),
                texts.in(language, "cooperation.mappingStatus." + table.status()));
    }

    private List<String> line(Locale language, String name, LanguageSupply supply) {
        return List.of(
                name,
                number(language, supply.classes()),
                number(language, supply.learners()),
                number(language, supply.able()));
    }

    private Part centers(IndicatorQuestion question, Locale language) {
        return new Part(
                texts.in(language, "cooperation.country.centers"),
                columns(
                        language,
                        "cooperation.column.title",
                        "cooperation.column.confirmed",
                        "cooperation.column.learners",
                        "cooperation.column.completed"),
                activities.execute(question).centers().stream()
                        .limit(MOST_CENTERS)
                        .map(center -> List.of(
                                center.title().in(language.getLanguage()),
                                number(language, center.confirmed()),
                                number(language, center.learners()),
                                number(language, center.completed())))
                        .toList());
    }

    private List<Column> columns(Locale language, String first, String... numbers) {
        return Stream.concat(
                        Stream.of(Column.of(texts.in(language, first))),
                        Stream.of(numbers).map(key -> Column.ofNumbers(texts.in(language, key))))
                .toList();
    }

    private String number(Locale language, long number) {
        return values.number(language, BigDecimal.valueOf(number));
    }
}
