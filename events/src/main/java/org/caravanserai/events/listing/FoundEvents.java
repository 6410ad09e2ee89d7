package org.caravanserai.events.listing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Map;
import org.caravanserai.domain.events.FoundInEvents;
import org.caravanserai.domain.events.listing.EventListItem;
import org.caravanserai.domain.events.listing.EventOrder;
import org.caravanserai.domain.events.listing.EventQuery;
import org.caravanserai.domain.events.listing.EventSearch;
import org.caravanserai.domain.events.listing.EventTime;
import org.caravanserai.domain.search.FoundElsewhere;
import org.caravanserai.domain.search.FoundKind;
import org.caravanserai.domain.search.FoundThing;
import org.caravanserai.domain.search.FoundThing.Match;
import org.caravanserai.domain.search.SearchPhrase;
import org.caravanserai.domain.search.TextAnalysis;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.domain.shared.Page;

/** Events in the search over everything, from the index that their own list is searched by. */
@ApplicationScoped
class FoundEvents implements FoundElsewhere {

    private final EventSearch search;
    private final TextAnalysis analysis;
    private final Clock clock;

    @Inject
    FoundEvents(EventSearch search, TextAnalysis analysis, Clock clock) {
        this.search = search;
        this.analysis = analysis;
        this.clock = clock;
    }

    @Override
    public FoundKind kind() {
        return FoundInEvents.EVENT;
    }

    @Override
    public Page<FoundThing> find(SearchPhrase phrase, String name, int page, int size) {
        var query = new EventQuery(phrase, Map.of(), EventTime.ANY, EventOrder.RELEVANCE, page, size);
        return search.find(query, clock.instant()).map(event -> thing(event, phrase, name));
    }

    private FoundThing thing(EventListItem event, SearchPhrase phrase, String name) {
        return new FoundThing(
                FoundInEvents.EVENT,
                event.slug(),
                "/events/" + event.slug(),
                event.title(),
                event.city(),
                event.country(),
                LocalDate.ofInstant(event.startsAt(), ZoneId.of(event.timeZone())),
                match(event, phrase, name));
    }

    private Match match(EventListItem event, SearchPhrase phrase, String name) {
        var tokens = new HashSet<String>();
        for (var title : event.title().texts().entrySet()) {
            if (String.join(" ", analysis.words(title.getValue())).equals(name)
                    || title.getValue().equals(name)) {
                return Match.NAME;
            }
            tokens.addAll(analysis.tokens(title.getValue(), LanguageTag.of(title.getKey())));
        }
        return phrase.terms().stream()
                        .allMatch(term -> term.forms().stream().anyMatch(tokens::contains)
                                || term.open() && tokens.stream().anyMatch(token -> token.startsWith(term.typed())))
                ? Match.IN_NAME
                : Match.OTHER;
    }
}
