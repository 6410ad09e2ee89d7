package org.caravanserai.web.cooperation.explore;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caravanserai.cooperation.reference.ListCountries;
import org.caravanserai.cooperation.statistics.ExploreSeries.Exploration;
import org.caravanserai.domain.cooperation.statistics.FigureSource;
import org.caravanserai.domain.cooperation.statistics.FigureStatus;
import org.caravanserai.platform.config.Settings;
import org.caravanserai.web.shell.InstanceFace;
import org.caravanserai.web.shell.Texts;

/** How what was chosen of a series is quoted, in any language. */
@ApplicationScoped
public class CitationWords {

    private final ListCountries countries;
    private final InstanceFace instance;
    private final Settings settings;
    private final Clock clock;
    private final Texts texts;

    @Inject
    CitationWords(ListCountries countries, InstanceFace instance, Settings settings, Clock clock, Texts texts) {
        this.countries = countries;
        this.instance = instance;
        this.settings = settings;
        this.clock = clock;
        this.texts = texts;
    }

    /** The quotation of what was found. */
    Citation of(Exploration found, Locale locale) {
        var language = locale.getLanguage();
        var version = LocalDate.ofInstant(found.changed(), ZoneOffset.UTC);
        var code = found.series().code();
        var chosen = String.join(",", found.countries());
        return new Citation(
                title(found, locale),
                found.sources().stream().map(FigureSource::publisher).distinct().toList(),
                instance.name(locale),
                version,
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC),
                settings.address("/cooperation/explore/" + code + (chosen.isEmpty() ? "" : "?countries=" + chosen)),
                (code.toLowerCase(Locale.ROOT).replace('_', '-') + "-" + version),
                language,
                description(found, locale),
                found.sources().stream()
                        .map(source -> license(source, locale))
                        .distinct()
                        .toList());
    }

    private Citation.License license(FigureSource source, Locale locale) {
        return source.license() == null
                ? new Citation.License(texts.in(locale, "cooperation.data.noLicense"), null)
                : new Citation.License(source.license(), source.licenseAddress());
    }

    private String title(Exploration found, Locale locale) {
        var language = locale.getLanguage();
        var name = found.series().names().in(language);
        var years = found.from() == found.to() ? String.valueOf(found.to()) : found.from() + "–" + found.to();
        if (found.countries().isEmpty()) {
            return texts.in(locale, "cooperation.cite.title", name, years);
        }
        var names = countries.execute(null, null).countries().stream()
                .collect(Collectors.toMap(
                        each -> each.iso2(), each -> each.names().in(language)));
        return texts.in(
                locale,
                "cooperation.cite.title.countries",
                name,
                found.countries().stream()
                        .map(each -> names.getOrDefault(each, each))
                        .collect(Collectors.joining(texts.in(locale, "cooperation.cite.comma"))),
                years);
    }

    /** Who says so; and that some of it is put together by others, or disputed and not drawn. */
    private String description(Exploration found, Locale locale) {
        var sources = texts.in(
                locale,
                "cooperation.cite.sources",
                found.sources().stream()
                        .map(source -> source.name(locale.getLanguage()))
                        .collect(Collectors.joining("; ")));
        return Stream.of(FigureStatus.COMPILED, FigureStatus.DERIVED, FigureStatus.DISPUTED)
                .filter(status -> found.lines().stream()
                        .flatMap(line -> line.points().values().stream())
                        .anyMatch(point ->
                                point.figure() != null && point.figure().status() == status))
                .map(status -> texts.in(locale, "cooperation.cite.status." + status))
                .reduce(sources, (one, other) -> one + " " + other);
    }

    /** The quotation in one sentence. */
    String text(Exploration found, Locale locale) {
        var citation = of(found, locale);
        return texts.in(
                locale,
                "cooperation.cite.text",
                String.join("; ", citation.creators()),
                String.valueOf(citation.version().getYear()),
                citation.title(),
                citation.version().toString(),
                citation.publisher(),
                citation.description(),
                citation.address(),
                citation.accessed().toString(),
                licenses(citation.licenses()));
    }

    private static String licenses(List<Citation.License> licenses) {
        return licenses.stream().map(Citation.License::name).collect(Collectors.joining("; "));
    }
}
