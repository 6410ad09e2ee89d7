package org.caravanserai.persistence.events.listing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import org.caravanserai.domain.events.listing.EventQuery;
import org.caravanserai.domain.search.SearchPhrase;
import org.caravanserai.domain.search.SearchTerm;

/** How many events a query is expected to find, and how its last word, which may still be growing, is best asked for. */
final class Expectation {

    /** More completions of a word are not asked for where these fill a list. */
    private static final int MOST_COMPLETIONS = 40;

    /** So many times less than by chance do words meet that avoid each other. */
    private static final double DOUBT = 7;

    private final TokenShares shares;

    Expectation(TokenShares shares) {
        this.shares = shares;
    }

    /** The share of events that have all words and properties. */
    double share(EventQuery query) {
        return ofProperties(query) * ofAll(sharesOf(query.phrase()));
    }

    /**
     * The query without beginnings of words where they are not needed. PostgreSQL reads every event that has any token with a beginning before
     * it looks at anything else. Where the word as it stands fills a list it is taken for complete; where common words that begin with
     * it do, it is taken for those.
     */
    EventQuery settled(EventQuery query, int list) {
        var phrase = query.phrase();
        if (phrase.terms().stream().noneMatch(SearchTerm::open)) {
            return query;
        }
        var terms = new ArrayList<SearchTerm>();
        phrase.terms().forEach(term -> terms.add(term.open() ? settled(term, query, list) : term));
        return query.with(new SearchPhrase(terms));
    }

    private SearchTerm settled(SearchTerm open, EventQuery query, int list) {
        if (shares.events() * shares.share(open.forms()) >= list) {
            return new SearchTerm(open.typed(), open.forms(), false);
        }
        var completed = new HashSet<>(open.forms());
        completed.addAll(shares.beginning(open.typed(), MOST_COMPLETIONS));
        var closed = new SearchTerm(open.typed(), completed, false);
        var terms = query.phrase().terms().stream()
                .map(term -> term == open ? closed : term)
                .toList();
        return shares.events() * share(query.with(new SearchPhrase(terms))) >= 2.0 * list ? closed : open;
    }

    /**
     * At least so many events are found. One word or property has been counted; of several it is known only how often each is met, so a
     * part of what chance alone would let meet is taken.
     */
    double least(EventQuery query) {
        var shareOfEach = new ArrayList<Double>();
        query.filters()
                .forEach((facet, values) -> shareOfEach.add(
                        mostCommon(values.stream().map(facet::token).toList())));
        query.phrase().terms().forEach(term -> shareOfEach.add(mostCommon(term.forms())));
        double doubt = shareOfEach.size() > 1 ? DOUBT : 1;
        return shareOfEach.stream().reduce(shares.events(), (some, share) -> some * share) / doubt;
    }

    private double mostCommon(Collection<String> tokens) {
        return tokens.stream().mapToDouble(shares::share).max().orElse(0);
    }

    /** Where an event takes place, and how, says little of what it is about: these are taken for independent. */
    private double ofProperties(EventQuery query) {
        return query.filters().entrySet().stream()
                .mapToDouble(filter -> shares.share(
                        filter.getValue().stream().map(filter.getKey()::token).toList()))
                .reduce(1, (some, share) -> some * share);
    }

    private double[] sharesOf(SearchPhrase phrase) {
        List<Double> all = new ArrayList<>();
        SearchTerm before = null;
        for (SearchTerm term : phrase.terms()) {
            double share = share(term);
            if (before != null && continues(before, term)) {
                share = Math.min(share, all.remove(all.size() - 1));
            }
            all.add(share);
            before = term;
        }
        return all.stream().mapToDouble(share -> share).toArray();
    }

    private double share(SearchTerm term) {
        Collection<String> tokens = term.forms();
        if (term.open()) {
            var longer = new HashSet<>(tokens);
            longer.addAll(shares.beginning(term.typed(), Integer.MAX_VALUE));
            tokens = longer;
        }
        return shares.share(tokens);
    }

    /** Pairs of one Chinese word stand together: the word is as rare as the rarest of them. */
    private static boolean continues(SearchTerm before, SearchTerm term) {
        int[] one = TitleTokens.word(before.typed()).codePoints().toArray();
        int[] next = TitleTokens.word(term.typed()).codePoints().toArray();
        return one.length == 2 && next.length == 2 && one[1] == next[0] && Character.isIdeographic(next[0]);
    }

    /**
     * Words of one text are not strewn independently, so each further one counts less, the rarest whole, the next by its square root and so on
     * (the exponential back-off of query planners).
     */
    private static double ofAll(double[] shares) {
        double[] rarestFirst = shares.clone();
        Arrays.sort(rarestFirst);
        double product = 1;
        double exponent = 1;
        for (double share : rarestFirst) {
            product *= Math.pow(share, exponent);
            exponent /= 2;
        }
        return product;
    }
}
