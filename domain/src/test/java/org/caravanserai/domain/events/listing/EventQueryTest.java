package org.caravanserai.domain.events.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caravanserai.domain.search.SearchPhrase;
import org.caravanserai.domain.search.SearchTerm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventQueryTest {

    private static final SearchPhrase FORUM = new SearchPhrase(List.of(new SearchTerm("forum", Set.of("forum"), true)));

    @Test
    void aFacetWithoutValuesDoesNotNarrow() {
        var query = query(Map.of(EventFacet.KIND, Set.of()));
        assertThat(query.filters()).isEmpty();
        assertThat(query.isNarrowed()).isFalse();
    }

    @Test
    void wordsOrPropertiesNarrow() {
        assertThat(query(Map.of(EventFacet.COUNTRY, Set.of("CN"))).isNarrowed()).isTrue();
        var searched = query(Map.of()).with(FORUM);
        assertThat(searched.isNarrowed()).isTrue();
        assertThat(searched.phrase()).isEqualTo(FORUM);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "none, false, SOONEST",
                "none, true, RELEVANCE",
                "nonsense, true, RELEVANCE",
                "relevance, false, SOONEST",
                "relevance, true, RELEVANCE",
                "-startsAt, true, LATEST",
                "title, false, TITLE",
                "-publishedAt, false, RECENTLY_PUBLISHED"
            })
    void anOrderThatIsNotKnownIsTheOneThatFits(String parameter, boolean searched, EventOrder order) {
        assertThat(EventOrder.named(parameter, searched)).isEqualTo(order);
    }

    private static EventQuery query(Map<EventFacet, Set<String>> filters) {
        return new EventQuery(SearchPhrase.EMPTY, filters, EventTime.ANY, EventOrder.SOONEST, 0, 20);
    }
}
