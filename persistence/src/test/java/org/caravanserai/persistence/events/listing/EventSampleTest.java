package org.caravanserai.persistence.events.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.caravanserai.persistence.events.listing.DrawnEvents.NOW;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.caravanserai.domain.events.listing.EventFacet;
import org.caravanserai.domain.events.listing.EventOrder;
import org.caravanserai.domain.events.listing.EventQuery;
import org.caravanserai.domain.events.listing.EventTime;
import org.caravanserai.domain.search.SearchPhrase;
import org.caravanserai.domain.search.SearchTerm;
import org.junit.jupiter.api.Test;

class EventSampleTest {

    private static final double EVENTS = 100_000;
    private static final int LIST = 1_001;

    /** A thousand of the hundred thousand: six hundred are over. */
    private final EventSample sample = DrawnEvents.daily(-600, 400)
            .every(2, "education")
            .every(4, "educator")
            .every(20, "silk")
            .every(50, "silver")
            .every(50, "road")
            .every(7, "roadmap")
            .every(100, "rare")
            .every(3, "country=CN")
            .of(EVENTS);

    @Test
    void whatSomeFindTellsHowManyAreFound() {
        assertThat(sample.events()).isEqualTo(EVENTS, within(1e-6));
        assertThat(expected(query(closed("silk")))).isEqualTo(5_000, within(1e-6));
        assertThat(expected(query(closed("unknown")))).isZero();
        assertThat(expected(query(new SearchTerm("silk", Set.of("silk", "silver"), false))))
                .isEqualTo(6_000, within(1e-6));
    }

    @Test
    void wordsThatStandTogetherAreExpectedTogether() {
        assertThat(expected(query(closed("silk"), closed("educator")))).isEqualTo(5_000, within(1e-6));
        assertThat(expected(query(closed("silver"), closed("educator")))).isEqualTo(1_000, within(1e-6));
        assertThat(expected(new EventQuery(
                        query(closed("silk")).phrase(),
                        Map.of(EventFacet.COUNTRY, Set.of("CN", "KZ")),
                        EventTime.ANY,
                        EventOrder.RELEVANCE,
                        0,
                        20)))
                .isEqualTo(1_700, within(1e-6));
    }

    @Test
    void onlyTheWantedTimeCounts() {
        assertThat(expected(timed(EventTime.ANY))).isEqualTo(50_000, within(1e-6));
        assertThat(expected(timed(EventTime.UPCOMING))).isEqualTo(20_000, within(1e-6));
        assertThat(expected(timed(EventTime.PAST))).isEqualTo(30_000, within(1e-6));
    }

    @Test
    void aBeginningFindsWhatAnyOfItsWordsFinds() {
        assertThat(expected(query(open("si")))).isEqualTo(6_000, within(1e-6));
        assertThat(sample.beginning("si", 1)).containsExactly("silk");
        assertThat(sample.beginning("educat", 9)).containsExactly("education", "educator");
    }

    @Test
    void askingChangesNothing() {
        assertThat(expected(query(open("road")))).isGreaterThan(14_000);
        expected(new EventQuery(
                query(closed("roadmap")).phrase(), Map.of(), EventTime.PAST, EventOrder.RELEVANCE, 0, 20));

        assertThat(expected(query(closed("road")))).isEqualTo(2_000, within(1e-6));
        assertThat(expected(query(closed("roadmap")))).isEqualTo(14_300, within(1e-6));
    }

    @Test
    void chanceMayHaveDrawnTooManyUnlessAllWereDrawn() {
        assertThat(sample.expect(query(closed("rare")), NOW).least()).isBetween(0.0, 500.0);
        assertThat(sample.expect(query(closed("education")), NOW).least()).isBetween(40_000.0, 49_000.0);

        var all = DrawnEvents.daily(-600, 400).every(2, "education").of(1_000);
        assertThat(all.expect(query(closed("education")), NOW).least()).isEqualTo(500, within(1e-6));
    }

    @Test
    void nothingIsExpectedOfNoEvents() {
        var none = DrawnEvents.ending().of(0);

        assertThat(none.events()).isZero();
        assertThat(none.expect(query(open("silk")), NOW).events()).isZero();
        assertThat(none.expect(query(open("silk")), NOW).ahead(20)).hasSize(1);
    }

    @Test
    void aWordThatFillsAListIsTakenForCompleteWhateverElseIsAskedFor() {
        assertThat(settled(open("silk"))).isEqualTo(closed("silk"));
        assertThat(completed(query(closed("rare"), open("silk")))).isEqualTo(closed("silk"));
    }

    @Test
    void aBeginningStandsForTheCommonWordsThatFillAList() {
        assertThat(settled(open("educ")))
                .isEqualTo(new SearchTerm("educ", Set.of("educ", "education", "educator"), false));
    }

    @Test
    void aBeginningOfRareWordsStaysOne() {
        assertThat(settled(open("rar"))).isEqualTo(open("rar"));
        assertThat(completed(query(closed("rare"), open("silv")))).isEqualTo(open("silv"));
    }

    private double expected(EventQuery query) {
        return sample.expect(query, NOW).events();
    }

    private SearchTerm settled(SearchTerm term) {
        return completed(query(term));
    }

    private SearchTerm completed(EventQuery query) {
        var terms = new LastWordCompletion(sample, NOW, LIST).of(query).phrase().terms();
        return terms.get(terms.size() - 1);
    }

    private static EventQuery timed(EventTime time) {
        return new EventQuery(
                new SearchPhrase(List.of(closed("education"))), Map.of(), time, EventOrder.RELEVANCE, 0, 20);
    }

    private static EventQuery query(SearchTerm... terms) {
        return new EventQuery(
                new SearchPhrase(Stream.of(terms).toList()), Map.of(), EventTime.ANY, EventOrder.RELEVANCE, 0, 20);
    }

    private static SearchTerm closed(String word) {
        return new SearchTerm(word, Set.of(word), false);
    }

    private static SearchTerm open(String word) {
        return new SearchTerm(word, Set.of(word), true);
    }
}
