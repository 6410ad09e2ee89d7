package org.caravanserai.domain.cooperation.statistics;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.jspecify.annotations.Nullable;

/** All published figures. */
public interface PublishedFigures {

    List<Series> series();

    /** What is known about where figures come from, by the name that they give. */
    List<FigureSource> sources();

    Page<FigureRow> list(FigureFilter filter, PageRequest request);

    Optional<FigureRow> byId(UUID id);

    /** All figures of these series that no other corrects. */
    List<PublishedFigure> inForce(Collection<String> series);

    /** Figures of {@link #inForce} up to the last year, of all series, for a country, or for a group if no country is named. */
    default List<PublishedFigure> about(@Nullable String country, @Nullable String group, int lastYear) {
        return inForce(series().stream().map(Series::code).toList()).stream()
                .filter(figure -> figure.year() <= lastYear)
                .filter(figure -> country == null
                        ? group != null && group.equals(figure.group())
                        : country.equals(figure.country()))
                .toList();
    }

    /** Codes of the series of which something is said that is not about a group alone. */
    default Set<String> told() {
        return inForce(series().stream().map(Series::code).toList()).stream()
                .filter(figure -> figure.group() == null)
                .map(PublishedFigure::series)
                .collect(Collectors.toSet());
    }

    /** What the same source has said about the same series, year and scope, also what was corrected since. */
    List<PublishedFigure> said(PublishedFigure like);

    /**
     * Adds it.
     *
     * @return false when the same source says something about the same already, or somebody else has corrected the same figure
     */
    boolean add(PublishedFigure figure);
}
