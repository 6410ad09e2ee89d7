package org.caravanserai.persistence.events.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

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

class ExpectationTest {

    private static final int LIST = 1_001;

    private final Expectation expectation = new Expectation(new TokenShares(
            100_000,
            Map.of(
                    "education",
                    0.25,
                    "educ",
                    0.2,
                    "silk",
                    0.01,
                    "educator",
                    0.004,
                    "土耳",
                    0.04,
                    "耳其",
                    0.04,
                    "国际",
                    0.25,
                    "country=CN",
                    0.3)));

    @Test
    void wordsOfOneTextAreNotStrewnIndependently() {
        assertThat(expectation.share(query(closed("silk"), closed("education"))))
                .isEqualTo(0.01 * Math.sqrt(0.25), within(1e-9))
                .isGreaterThan(0.01 * 0.25);
    }

    @Test
    void pairsOfOneChineseWordAreNoRarerThanTheWord() {
        assertThat(expectation.share(query(closed("土耳"), closed("耳其")))).isEqualTo(0.04);
        assertThat(expectation.share(query(closed("国际"), closed("土耳"), closed("耳其"))))
                .isEqualTo(0.04 * Math.sqrt(0.25), within(1e-9));
    }

    @Test
    void propertiesAreIndependentOfWords() {
        assertThat(expectation.share(new EventQuery(
                        query(closed("silk")).phrase(),
                        Map.of(EventFacet.COUNTRY, Set.of("CN")),
                        EventTime.ANY,
                        EventOrder.RELEVANCE,
                        0,
                        20)))
                .isEqualTo(0.01 * 0.3, within(1e-9));
    }

    @Test
    void aWordThatFillsAListIsTakenForComplete() {
        assertThat(settled(open("education"))).isEqualTo(closed("education"));
    }

    @Test
    void aBeginningStandsForTheCommonWordsThatFillAList() {
        assertThat(settled(open("educ")).open()).isFalse();
        assertThat(settled(open("educa")))
                .isEqualTo(new SearchTerm("educa", Set.of("educa", "education", "educator"), false));
    }

    @Test
    void aBeginningOfRareWordsStaysOne() {
        assertThat(settled(open("educat0"))).isEqualTo(open("educat0"));
        assertThat(settled(open("sil")).open()).isTrue();
    }

    @Test
    void whatWasCountedAloneIsSureAndWhatWasNotIsTakenForRarerThanByChance() {
        assertThat(expectation.least(query(new SearchTerm("education", Set.of("education", "educ"), false))))
                .isEqualTo(25_000);
        assertThat(expectation.least(query(closed("silk"), closed("education"))))
                .isBetween(1.0, 250.0 / 5);
        assertThat(expectation.least(query(closed("unknown")))).isZero();
        assertThat(expectation.least(new EventQuery(
                        SearchPhrase.EMPTY,
                        Map.of(EventFacet.COUNTRY, Set.of("CN")),
                        EventTime.ANY,
                        EventOrder.SOONEST,
                        0,
                        20)))
                .isEqualTo(30_000);
    }

    private SearchTerm settled(SearchTerm term) {
        return expectation.settled(query(term), LIST).phrase().terms().get(0);
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
