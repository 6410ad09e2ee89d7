package org.caravanserai.cooperation.indicator;

import jakarta.inject.Inject;
import java.util.List;
import org.caravanserai.domain.cooperation.indicator.EventFact;
import org.caravanserai.domain.cooperation.indicator.EventFacts;
import org.caravanserai.domain.cooperation.indicator.Scope;
import org.caravanserai.domain.cooperation.language.CenterTeaching;
import org.caravanserai.domain.cooperation.language.TeachingFacts;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.UseCase;

/** Events and language centers in the countries of a group or one of them, around a day. */
@UseCase
@Public
public class ShowActivities {

    private static final int MONTHS_BEFORE = 24;
    private static final int MONTHS_AFTER = 12;
    private static final int TEACHING_MONTHS = 12;

    private final Calculations calculations;
    private EventFacts events;
    private final TeachingFacts teaching;

    @Inject
    public ShowActivities(Calculations calculations, EventFacts events, TeachingFacts teaching) {
        this.calculations = calculations;
        this.events = events;
        this.teaching = teaching;
    }

    /**
     * @param counted what the numbers of the centers are about
     * @param events of the 24 months before the day and the twelve after it
     * @param centers that are open on the day, with what was taught in the twelve months before it
     */
    public record Activities(Scope scope, Scope counted, List<EventFact> events, List<CenterTeaching> centers) {

        public Activities {
            events = List.copyOf(events);
            centers = List.copyOf(centers);
        }
    }

    /**
     * @throws org.caravanserai.domain.shared.Invalid when there is no such group or country
     */
    public Activities execute(IndicatorQuestion question) {
        var scope = calculations.scope(question);
        var day = scope.asOf();
        var counted = Calculations.counted(scope);
        return new Activities(
                scope,
                counted,
                events.events(scope.countries(), day.minusMonths(MONTHS_BEFORE), day.plusMonths(MONTHS_AFTER)),
                teaching
                        .centers(scope.countries(), counted.asOf().minusMonths(TEACHING_MONTHS), counted.asOf())
                        .stream()
                        .filter(center -> center.isOpenOn(day))
                        .map(center -> center.told(counted.disclosure()))
                        .toList());
    }
}
