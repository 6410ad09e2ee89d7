package org.caravanserai.exchanges.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.caravanserai.domain.exchanges.call.Application;
import org.caravanserai.domain.exchanges.call.CallPlace;
import org.caravanserai.domain.exchanges.call.ExchangeCall;
import org.caravanserai.domain.exchanges.places.PlaceBook;
import org.caravanserai.domain.shared.AcademicYear;
import org.jspecify.annotations.Nullable;

/** Places of calls that are free, and those that a call keeps for the people to whom it gives them. */
@ApplicationScoped
public class CallPlaces {

    private record Row(UUID agreement, AcademicYear year, String condition) {}

    private static final Comparator<Row> ORDER =
            Comparator.comparing(Row::agreement).thenComparing(Row::year).thenComparing(Row::condition);

    private final PlaceBook places;

    @Inject
    CallPlaces(PlaceBook places) {
        this.places = places;
    }

    /** Locks the places of these calls, always in the same order, so that two calls for the same places cannot deadlock. */
    public void lock(Collection<ExchangeCall> calls) {
        calls.stream()
                .flatMap(call ->
                        call.places().stream().map(place -> new Row(place.agreement(), call.year(), place.condition())))
                .distinct()
                .sorted(ORDER)
                .forEach(row -> places.lockedLeft(row.agreement(), row.condition(), row.year()));
    }

    /** Free places of the call by key. */
    public Map<String, Integer> free(ExchangeCall call) {
        var free = new HashMap<String, Integer>();
        call.places()
                .forEach(
                        place -> free.put(place.key(), places.left(place.agreement(), place.condition(), call.year())));
        return free;
    }

    /** Places of the call that nobody holds but these applicants, by key; locked. */
    public Map<String, Integer> toAllocate(ExchangeCall call, List<Application> applications) {
        lock(List.of(call));
        var free = free(call);
        applications.stream()
                .map(Application::held)
                .filter(call.keys()::contains)
                .forEach(key -> free.merge(key, 1, Integer::sum));
        return free;
    }

    /**
     * Keeps a place for somebody.
     *
     * @return false when none is left
     */
    public boolean keep(ExchangeCall call, String key) {
        return call.place(key)
                .filter(place -> places.promise(place.agreement(), place.condition(), call.year()))
                .isPresent();
    }

    /** A place that was kept is free again. */
    public void giveBack(ExchangeCall call, @Nullable String key) {
        call.place(key).ifPresent(place -> giveBack(place, call.year()));
    }

    private void giveBack(CallPlace place, AcademicYear year) {
        places.takeBack(place.agreement(), place.condition(), year);
    }

    /** Free places of a condition that no call keeps. */
    int of(UUID agreement, String condition, AcademicYear year) {
        return places.left(agreement, condition, year);
    }
}
