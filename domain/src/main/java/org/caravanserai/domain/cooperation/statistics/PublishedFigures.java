package org.caravanserai.domain.cooperation.statistics;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;

/** All published figures. */
public interface PublishedFigures {

    List<Series> series();

    Page<FigureRow> list(FigureFilter filter, PageRequest request);

    Optional<FigureRow> byId(UUID id);

    /** All figures of these series that no other corrects. */
    List<PublishedFigure> inForce(Collection<String> series);

    /** What the same source has said about the same series, year and scope, also what was corrected since. */
    List<PublishedFigure> said(PublishedFigure like);

    /**
     * Adds it.
     *
     * @return false when the same source says something about the same already, or somebody else has corrected the same figure
     */
    boolean add(PublishedFigure figure);
}
