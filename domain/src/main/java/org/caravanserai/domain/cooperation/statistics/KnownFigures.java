package org.caravanserai.domain.cooperation.statistics;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Published figures that were known on a day. Disputed ones do not count. */
public final class KnownFigures {

    private KnownFigures() {}

    /**
     * The latest figure of the series that is about each of the countries.
     *
     * @param year the last year that counts
     * @return by country, in the order of their codes; countries without a figure are left out
     */
    public static Map<String, PublishedFigure> byCountry(
            PublishedFigures figures, String series, Collection<String> countries, int year) {
        var found = new LinkedHashMap<String, PublishedFigure>();
        figures.inForce(List.of(series)).stream()
                .filter(figure -> figure.country() != null && countries.contains(figure.country()))
                .filter(figure -> figure.year() <= year && figure.status() != FigureStatus.DISPUTED)
                .sorted(Comparator.comparing((PublishedFigure figure) -> String.valueOf(figure.country()))
                        .thenComparing(PublishedFigure::year, Comparator.reverseOrder())
                        .thenComparing(PublishedFigure::status))
                .forEach(figure -> found.putIfAbsent(String.valueOf(figure.country()), figure));
        return found;
    }
}
