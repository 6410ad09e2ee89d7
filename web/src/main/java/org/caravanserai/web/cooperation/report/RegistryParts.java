package org.caravanserai.web.cooperation.report;

import com.ibm.icu.text.Collator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caravanserai.cooperation.indicator.IndicatorQuestion;
import org.caravanserai.cooperation.indicator.ShowDepth;
import org.caravanserai.cooperation.indicator.ShowMechanisms;
import org.caravanserai.cooperation.indicator.ShowMechanisms.Mechanisms;
import org.caravanserai.cooperation.recognition.LookUpRecognition;
import org.caravanserai.domain.cooperation.depth.PairDepth;
import org.caravanserai.domain.cooperation.indicator.CooperationFact;
import org.caravanserai.domain.cooperation.indicator.CooperationKind;
import org.caravanserai.domain.cooperation.indicator.Scope;
import org.caravanserai.domain.cooperation.recognition.DegreeLevel;
import org.caravanserai.domain.cooperation.recognition.RecognitionQuestion;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.ListText;
import org.caravanserai.web.cooperation.report.SituationReportContent.Column;
import org.caravanserai.web.cooperation.report.SituationReportContent.Part;
import org.caravanserai.web.shell.Texts;

/** Parts of a situation report on mechanisms, their depth and the recognition of degrees. */
@ApplicationScoped
class RegistryParts {

    private static final int YEARS = 3;
    private static final int MOST_TITLES = 6;
    private static final int MOST_NAMES = 12;
    private static final int MOST_PAIRS = 50;

    private final ShowMechanisms mechanisms;
    private final ShowDepth depth;
    private final LookUpRecognition recognition;
    private final Texts texts;

    @Inject
    RegistryParts(ShowMechanisms mechanisms, ShowDepth depth, LookUpRecognition recognition, Texts texts) {
        this.mechanisms = mechanisms;
        this.depth = depth;
        this.recognition = recognition;
        this.texts = texts;
    }

    /**
     * The parts about the country or group of the question.
     *
     * @param names gives the name of a country by its code
     */
    List<Part> of(IndicatorQuestion question, Locale language, UnaryOperator<String> names) {
        var found = mechanisms.execute(question);
        var country = found.scope().country();
        return country == null
                ? List.of(missing(found, language, names), few(found, language, names))
                : Stream.of(
                                kinds(found, country, language),
                                pairs(question, found, language),
                                degrees(found, country, language))
                        .filter(part -> !part.lines().isEmpty())
                        .toList();
    }

    private String text(Locale language, String key, Object... arguments) {
        return texts.in(language, key, arguments);
    }

    private Column column(Locale language, String key) {
        return Column.of(text(language, key));
    }

    private Column numbers(Locale language, String key) {
        return Column.ofNumbers(text(language, key));
    }

    private static String name(CooperationKind kind, Locale language) {
        return kind.names().in(language.getLanguage());
    }

    /** For a group: number of countries with each kind of cooperation, and the countries without any. */
    private Part missing(Mechanisms found, Locale language, UnaryOperator<String> names) {
        var countries = found.scope().countries();
        return new Part(
                text(language, "cooperation.mechanisms.heading"),
                List.of(
                        column(language, "cooperation.registry.kind"),
                        numbers(language, "cooperation.languages.number"),
                        column(language, "cooperation.report.without")),
                found.kinds().stream()
                        .map(kind -> {
                            var without = countries.stream()
                                    .filter(country -> found.number(country, kind) == 0)
                                    .toList();
                            return List.of(
                                    name(kind, language),
                                    String.valueOf(countries.size() - without.size()),
                                    listed(without, language, names));
                        })
                        .toList());
    }

    /** For a group: the countries with two platforms or fewer, by number of platforms. */
    private Part few(Mechanisms found, Locale language, UnaryOperator<String> names) {
        return new Part(
                text(language, "cooperation.platforms.heading"),
                List.of(
                        column(language, "cooperation.platforms.number"),
                        numbers(language, "cooperation.languages.number"),
                        column(language, "cooperation.languages.countries")),
                Stream.of(0L, 1L, 2L)
                        .map(number -> {
                            var with = found.scope().countries().stream()
                                    .filter(country -> found.platforms(country) == number)
                                    .toList();
                            return List.of(
                                    String.valueOf(number), String.valueOf(with.size()), listed(with, language, names));
                        })
                        .toList());
    }

    private String listed(List<String> countries, Locale language, UnaryOperator<String> names) {
        var some = ListText.of(
                language.getLanguage(),
                countries.stream()
                        .map(names)
                        .sorted(Collator.getInstance(language)::compare)
                        .limit(MOST_NAMES)
                        .toList());
        return countries.size() <= MOST_NAMES
                ? some
                : text(language, "cooperation.entry.more", some, countries.size() - MOST_NAMES);
    }

    /** For a country: the entries of each kind; empty kinds are left out. */
    private Part kinds(Mechanisms found, String country, Locale language) {
        return new Part(
                text(language, "cooperation.country.mechanisms"),
                List.of(
                        column(language, "cooperation.registry.kind"),
                        numbers(language, "cooperation.statistics.value"),
                        column(language, "cooperation.column.title")),
                found.kinds().stream()
                        .map(kind -> List.of(
                                name(kind, language),
                                String.valueOf(found.number(country, kind)),
                                titles(found.facts(), kind, language)))
                        .toList());
    }

    private static String titles(List<CooperationFact> facts, CooperationKind kind, Locale language) {
        return facts.stream()
                .filter(fact -> fact.kind().equals(kind.code()))
                .map(fact -> fact.title().in(language.getLanguage()))
                .distinct()
                .limit(MOST_TITLES)
                .collect(Collectors.joining(" · "));
    }

    /** For a country: pairs of organizations, their depth, and what would deepen it. */
    private Part pairs(IndicatorQuestion question, Mechanisms found, Locale language) {
        var view = depth.execute(question, found.scope().asOf().minusYears(YEARS));
        return new Part(
                text(language, "cooperation.depth"),
                List.of(
                        column(language, "cooperation.agreements.sides"),
                        numbers(language, "cooperation.column.level"),
                        column(language, "cooperation.depth.next")),
                view.pairs().stream()
                        .limit(MOST_PAIRS)
                        .map(pair -> pair(pair, language))
                        .toList());
    }

    private List<String> pair(PairDepth pair, Locale language) {
        var tag = language.getLanguage();
        return List.of(
                pair.pair().homeName().in(tag) + " · "
                        + pair.pair().partnerName().in(tag),
                String.valueOf(pair.level()),
                pair.level() == PairDepth.DEEPEST ? "" : text(language, "cooperation.depthNext." + pair.nextLevel()));
    }

    /** For a country: recognition of its degrees in the home country. */
    private Part degrees(Mechanisms found, String country, Locale language) {
        return new Part(
                text(language, "cooperation.country.recognition"),
                List.of(
                        column(language, "cooperation.recognition.level"),
                        column(language, "cooperation.report.answer"),
                        column(language, "cooperation.recognition.instrument")),
                country.equals(Scope.HOME)
                        ? List.of()
                        : Stream.of(DegreeLevel.values())
                                .map(level -> degree(found, country, level, language))
                                .toList());
    }

    private List<String> degree(Mechanisms found, String country, DegreeLevel level, Locale language) {
        var answer = recognition.execute(new RecognitionQuestion(
                CountryCode.of(country),
                CountryCode.of(Scope.HOME),
                level,
                found.scope().asOf()));
        var provision = answer.provision();
        return List.of(
                text(language, "cooperation.level." + level),
                text(language, "cooperation.effect." + answer.effect()),
                provision == null
                        ? ""
                        : provision.title().in(language.getLanguage()) + " · "
                                + text(language, "cooperation.entry.article", provision.article()));
    }
}
