package org.caravanserai.exchanges.nomination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.exchanges.agreement.Condition;
import org.caravanserai.domain.exchanges.nomination.Mobility;
import org.caravanserai.domain.exchanges.nomination.Nomination;
import org.caravanserai.domain.exchanges.nomination.QuotaExceptions;
import org.caravanserai.domain.exchanges.places.PlaceBook;
import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.domain.shared.Refused;
import org.jspecify.annotations.Nullable;

/** The place of a nomination under one agreement becomes one under another agreement; a transaction does both or none. */
@ApplicationScoped
class PlaceMoves {

    private final PlaceBook places;
    private final QuotaExceptions exceptions;

    @Inject
    PlaceMoves(PlaceBook places, QuotaExceptions exceptions) {
        this.places = places;
        this.exceptions = exceptions;
    }

    /** The academic years in which a place is held, the one of the nomination first. */
    static List<AcademicYear> years(Nomination nomination, @Nullable Mobility stay) {
        var year = nomination.place().year();
        var further = stay == null ? null : stay.furtherYear();
        return further == null ? List.of(year) : List.of(year, further);
    }

    /**
     * Reserves a place under the first condition that has one in all the years, and gives the one held so far back. Whoever has arrived
     * takes the new one, and an exception beyond the places is not needed any more.
     *
     * @param stay null before the nomination is accepted
     * @param agreement to which it moves
     * @return code of the condition there
     * @throws Refused {@code no-place-there} with the year
     */
    String move(Nomination nomination, @Nullable Mobility stay, UUID agreement, List<Condition> fitting) {
        var years = years(nomination, stay);
        var code = fitting.stream()
                .map(Condition::code)
                .filter(condition -> reserve(agreement, condition, years))
                .findFirst()
                .orElseThrow(
                        () -> new Refused("no-place-there", nomination.place().year()));
        if (stay != null && stay.state().isUnderWay()) {
            years.forEach(year -> places.take(agreement, code, year));
            giveBack(nomination, years);
        } else if (!exceptions.release(nomination.id())) {
            var place = nomination.place();
            places.release(place.agreement(), place.condition(), place.year());
        }
        return code;
    }

    private boolean reserve(UUID agreement, String condition, List<AcademicYear> years) {
        for (int i = 0; i < years.size(); i++) {
            if (!places.reserve(agreement, condition, years.get(i))) {
                years.subList(0, i).forEach(year -> places.release(agreement, condition, year));
                return false;
            }
        }
        return true;
    }

    private void giveBack(Nomination nomination, List<AcademicYear> years) {
        var place = nomination.place();
        boolean exception = exceptions.giveBack(nomination.id());
        years.stream()
                .skip(exception ? 1 : 0)
                .forEach(year -> places.giveBack(place.agreement(), place.condition(), year));
    }
}
