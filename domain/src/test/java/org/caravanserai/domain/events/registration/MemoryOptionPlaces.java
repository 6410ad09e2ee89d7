package org.caravanserai.domain.events.registration;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.events.MemoryAcademicEvents;
import org.caravanserai.domain.questions.Choice;
import org.caravanserai.domain.questions.Question;

/** The places of answers in memory, counted from the registrations. */
public final class MemoryOptionPlaces implements OptionPlaces {

    private final MemoryRegistrations registrations;
    private final MemoryAcademicEvents events;

    public MemoryOptionPlaces(MemoryRegistrations registrations, MemoryAcademicEvents events) {
        this.registrations = registrations;
        this.events = events;
    }

    @Override
    public List<OptionCount> of(UUID event) {
        return counts(event, true);
    }

    @Override
    public List<OptionCount> lock(UUID event) {
        return counts(event, true);
    }

    @Override
    public List<OptionCount> chosen(UUID event) {
        return counts(event, false).stream().filter(count -> count.taken() > 0).toList();
    }

    private List<OptionCount> counts(UUID event, boolean limited) {
        var counts = new ArrayList<OptionCount>();
        events.byId(event)
                .orElseThrow()
                .registration()
                .questions()
                .questions()
                .forEach(question -> question.choices().stream()
                        .filter(choice -> !limited || choice.places() != null)
                        .forEach(choice -> counts.add(count(event, question, choice))));
        return counts;
    }

    private OptionCount count(UUID event, Question question, Choice choice) {
        var taken = (int) registrations
                .table
                .where(each -> each.event().equals(event)
                        && each.state().isLive()
                        && each.answers()
                                .to(question)
                                .map(answer -> answer.values().contains(choice.key()))
                                .orElse(false))
                .count();
        var places = choice.places();
        return new OptionCount(question.key(), choice.key(), places == null ? 0 : places, taken);
    }
}
