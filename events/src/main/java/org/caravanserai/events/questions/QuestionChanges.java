package org.caravanserai.events.questions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.caravanserai.domain.events.AcademicEvent;
import org.caravanserai.domain.events.EventAction;
import org.caravanserai.domain.events.EventChanged;
import org.caravanserai.domain.events.registration.Attendance;
import org.caravanserai.domain.events.registration.EventRegistrations;
import org.caravanserai.domain.events.registration.OptionLimits;
import org.caravanserai.domain.events.registration.OptionPlaces;
import org.caravanserai.domain.events.registration.Seats;
import org.caravanserai.domain.questions.Question;
import org.caravanserai.domain.questions.Questionnaire;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.events.OwnEvents;
import org.caravanserai.platform.history.History;

/** Puts other questions on the sign-up form of an event, with all that has to happen then. */
@ApplicationScoped
public class QuestionChanges {

    private final OwnEvents ownEvents;
    private final EventRegistrations eventRegistrations;
    private final OptionPlaces options;
    private final Seats seats;
    private final Event<EventChanged> changed;
    private final History history;

    @Inject
    public QuestionChanges(
            OwnEvents ownEvents,
            EventRegistrations eventRegistrations,
            OptionPlaces options,
            Seats seats,
            Event<EventChanged> changed,
            History history) {
        this.ownEvents = ownEvents;
        this.eventRegistrations = eventRegistrations;
        this.options = options;
        this.seats = seats;
        this.changed = changed;
        this.history = history;
    }

    /** The questionnaire after applying these questions to the event. */
    public Questionnaire revised(AcademicEvent event, List<Question> wanted) {
        var answerable = event.publishedAt() != null;
        var answered = answerable ? eventRegistrations.answeredQuestions(event.id()) : Set.<String>of();
        var questions = event.registration().questions();
        if (answerable) {
            requireEnough(event.id(), wanted);
        }
        return Invalid.below("registration", () -> questions.revise(wanted, answerable, answered));
    }

    /** Nobody signs up between this and the change. */
    private void requireEnough(UUID event, List<Question> wanted) {
        if (!OptionLimits.isAny(wanted)) {
            return;
        }
        for (var way : Attendance.values()) {
            seats.lock(event, way);
        }
        var chosen = options.chosen(event);
        for (int i = 0; i < wanted.size(); i++) {
            var question = wanted.get(i);
            Invalid.below("registration.questions[" + i + "]", () -> {
                OptionLimits.requireEnough(question, chosen);
                return question;
            });
        }
    }

    /** Refuses fewer places for an answer than were taken, at the field of the form of this question. */
    void requireEnough(String slug, Question question) {
        var event = ownEvents.lock(slug);
        if (OptionLimits.isAny(List.of(question))) {
            OptionLimits.requireEnough(question, options.chosen(event.id()));
        }
    }

    /**
     * @param change makes the list of what is asked from what there is
     * @param what the question that it is about, for the history
     * @throws org.caravanserai.domain.shared.Refused {@code event-not-editable} while the authority decides, and when the
     *     event is over or cancelled
     */
    void change(String slug, EventAction action, String what, UnaryOperator<Questionnaire> change) {
        var event = ownEvents.lock(slug);
        var before = event.registration().questions();
        var after = change.apply(before);
        if (after.equals(before)) {
            return;
        }
        event.change(event.details().asking(revised(event, after.asked())));
        history.record(event.id(), action, what);
        changed.fire(new EventChanged(event.id()));
    }

    static Question known(Questionnaire questions, String key) {
        return questions.question(key).orElseThrow(() -> new NotFound("not-found"));
    }
}
