package org.caravanserai.domain.events.listing;

import java.time.Instant;
import java.time.YearMonth;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.caravanserai.domain.events.AcademicEvent;
import org.caravanserai.domain.events.EventSeries;
import org.caravanserai.domain.events.Schedule;
import org.caravanserai.domain.organizations.Name;
import org.caravanserai.domain.organizations.Organization;
import org.caravanserai.domain.search.FieldWeight;
import org.caravanserai.domain.search.SearchDocument;
import org.caravanserai.domain.search.TextAnalysis;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.domain.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What the search knows of an event.
 *
 * @param words its texts, its organizer's names and its place as tokens
 * @param facets what it can be narrowed by, as tokens
 * @param vocabulary words of its title and names, for correcting typing errors
 * @param sortTitle its title as lists are ordered by it
 */
public record EventSearchEntry(
        UUID event,
        SearchDocument words,
        Set<String> facets,
        Set<String> vocabulary,
        String sortTitle,
        Instant startsAt,
        Instant endsAt,
        Instant publishedAt) {

    private static final String UNKNOWN_LANGUAGE = "en";

    /**
     * @param event a public one
     */
    public static EventSearchEntry of(
            AcademicEvent event, Organization organizer, @Nullable EventSeries series, TextAnalysis analysis) {
        var details = event.details();
        var words = new SearchDocument();
        var vocabulary = new LinkedHashSet<String>();
        add(words, details.title(), FieldWeight.TITLE, analysis);
        details.title().texts().values().forEach(title -> vocabulary.addAll(analysis.words(title)));
        for (Name name : organizer.names()) {
            var language = name.language() == null ? UNKNOWN_LANGUAGE : name.language();
            words.add(analysis.tokens(name.value(), LanguageTag.of(language)), FieldWeight.NAME);
            vocabulary.addAll(analysis.words(name.value()));
        }
        if (series != null) {
            add(words, series.title(), FieldWeight.NAME, analysis);
        }
        var venue = details.venue();
        for (var place : venue == null ? new String[0] : new @Nullable String[] {venue.city(), venue.name()}) {
            if (place != null) {
                words.add(analysis.tokens(place, LanguageTag.of(UNKNOWN_LANGUAGE)), FieldWeight.NAME);
                vocabulary.addAll(analysis.words(place));
            }
        }
        add(words, details.summary(), FieldWeight.SUMMARY, analysis);
        add(words, details.description(), FieldWeight.BODY, analysis);
        var schedule = event.schedule();
        var published = event.publishedAt();
        return new EventSearchEntry(
                event.id(),
                words,
                facets(event, organizer, series),
                vocabulary,
                sortTitle(details.title(), analysis),
                schedule.startsAt(),
                schedule.endsAt(),
                published == null ? schedule.startsAt() : published);
    }

    private static void add(SearchDocument words, LocalizedText texts, FieldWeight weight, TextAnalysis analysis) {
        texts.texts().forEach((tag, text) -> words.add(analysis.tokens(text, LanguageTag.of(tag)), weight));
    }

    /** Without case and accents where the script has words; in order of the characters where it has not. */
    private static String sortTitle(LocalizedText title, TextAnalysis analysis) {
        var shown = title.in(UNKNOWN_LANGUAGE);
        var folded = String.join(" ", analysis.words(shown));
        return folded.isEmpty() ? shown : folded;
    }

    private static Set<String> facets(AcademicEvent event, Organization organizer, @Nullable EventSeries series) {
        var details = event.details();
        var facets = new LinkedHashSet<String>();
        facets.add(EventFacet.KIND.token(details.kind().name()));
        facets.add(EventFacet.MODE.token(details.mode().name()));
        facets.add(EventFacet.SECTOR.token(organizer.sector().name()));
        facets.add(EventFacet.ORGANIZER.token(organizer.slug().value()));
        details.languages().values().forEach(tag -> facets.add(EventFacet.LANGUAGE.token(tag)));
        var venue = details.venue();
        if (venue != null && venue.country() != null) {
            facets.add(EventFacet.COUNTRY.token(venue.country().value()));
        }
        if (series != null) {
            facets.add(EventFacet.SERIES.token(series.slug().value()));
        }
        facets.addAll(months(event.schedule()));
        return facets;
    }

    private static Set<String> months(Schedule schedule) {
        var months = new LinkedHashSet<String>();
        var last = YearMonth.from(schedule.endsAt().atZone(schedule.timeZone()));
        for (var month = YearMonth.from(schedule.startsAt().atZone(schedule.timeZone()));
                !month.isAfter(last);
                month = month.plusMonths(1)) {
            months.add(EventFacet.MONTH.token(month.toString()));
        }
        return months;
    }
}
