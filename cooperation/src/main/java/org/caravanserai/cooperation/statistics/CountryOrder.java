package org.caravanserai.cooperation.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.caravanserai.domain.cooperation.statistics.FigureStatus;
import org.caravanserai.domain.cooperation.statistics.PublishedFigure;

/** Countries in the order of what is said about them in a year. Disputed figures do not count. */
final class CountryOrder {

    private static final int LATE_YEARS = 5;

    private CountryOrder() {}

    static boolean counts(PublishedFigure figure) {
        return figure.status() != FigureStatus.DISPUTED;
    }

    /** One figure per country, official ones preferred. */
    static Map<String, PublishedFigure> byCountry(List<PublishedFigure> said, int year) {
        var found = new HashMap<String, PublishedFigure>();
        said.stream()
                .filter(figure -> figure.year() == year && counts(figure))
                .filter(figure -> figure.country() != null)
                .forEach(figure -> found.putIfAbsent(String.valueOf(figure.country()), figure));
        return found;
    }

    /** The year, of the last five with figures, in which most of these countries have one; the latest of several. */
    static Optional<Integer> fullest(List<PublishedFigure> said, Set<String> countries) {
        var known = said.stream()
                .filter(figure -> figure.country() != null && counts(figure))
                .toList();
        int latest = known.stream().mapToInt(PublishedFigure::year).max().orElse(0);
        return known.stream()
                .filter(figure -> figure.year() > latest - LATE_YEARS)
                .collect(Collectors.groupingBy(
                        PublishedFigure::year,
                        Collectors.mapping(
                                figure -> String.valueOf(figure.country()),
                                Collectors.filtering(countries::contains, Collectors.toSet()))))
                .entrySet()
                .stream()
                .max(Comparator.comparingInt((Map.Entry<Integer, Set<String>> entry) ->
                                entry.getValue().size())
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey);
    }

    /** The largest figure first. */
    static List<CompareFigures.Ranked> ranking(Map<String, PublishedFigure> byCountry, Set<String> countries) {
        var sorted = byCountry.values().stream()
                .sorted(Comparator.comparing(PublishedFigure::value)
                        .reversed()
                        .thenComparing(figure -> String.valueOf(figure.country())))
                .toList();
        var ranking = new ArrayList<CompareFigures.Ranked>();
        int inGroup = 0;
        for (var figure : sorted) {
            boolean member = countries.contains(String.valueOf(figure.country()));
            inGroup += member ? 1 : 0;
            ranking.add(new CompareFigures.Ranked(ranking.size() + 1, member ? inGroup : null, figure));
        }
        return ranking;
    }

    /** The latest figure of each country of the group without one in the year, the largest first. */
    static List<PublishedFigure> missing(
            List<PublishedFigure> said, Map<String, PublishedFigure> byCountry, Set<String> countries) {
        var latest = new HashMap<String, PublishedFigure>();
        said.stream()
                .filter(CountryOrder::counts)
                .filter(figure -> figure.country() != null
                        && countries.contains(figure.country())
                        && !byCountry.containsKey(figure.country()))
                .forEach(figure -> latest.merge(
                        String.valueOf(figure.country()),
                        figure,
                        (one, other) -> other.year() > one.year() ? other : one));
        return latest.values().stream()
                .sorted(Comparator.comparing(PublishedFigure::value).reversed())
                .toList();
    }
}
