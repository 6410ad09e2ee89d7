package org.caravanserai.web.events.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.stream.Collectors;
import org.caravanserai.domain.events.EventView;
import org.caravanserai.domain.events.registration.OptionCount;
import org.caravanserai.domain.events.registration.OptionLimits;
import org.caravanserai.domain.questions.Answers;
import org.caravanserai.events.questions.ShowOptionPlaces;
import org.caravanserai.web.questions.AnswerWords;

/** How many can still choose the answers of a sign-up form that have a limit. */
@Named
@ApplicationScoped
public class OptionsLeft {

    private final ShowOptionPlaces show;

    @Inject
    OptionsLeft(ShowOptionPlaces show) {
        this.show = show;
    }

    /** For somebody who signs up; by {@link AnswerWords#option}. */
    public Map<String, Integer> of(EventView event) {
        return beside(event, Answers.NONE);
    }

    /** For somebody who has chosen already: what they have is not counted out to them. */
    public Map<String, Integer> beside(EventView event, Answers chosen) {
        if (!OptionLimits.isAny(event.registration().questions().asked())) {
            return Map.of();
        }
        return show.execute(event.slug()).stream()
                .filter(count -> !isChosen(chosen, count))
                .collect(Collectors.toMap(
                        count -> AnswerWords.option(count.question(), count.choice()), OptionCount::left));
    }

    private static boolean isChosen(Answers chosen, OptionCount count) {
        var answer = chosen.byKey().get(count.question());
        return answer != null && answer.values().contains(count.choice());
    }
}
