package org.caravanserai.events.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import org.caravanserai.domain.events.AcademicEvent;
import org.caravanserai.domain.events.EventDetails;
import org.caravanserai.domain.questions.Questionnaire;
import org.caravanserai.events.questions.QuestionChanges;
import org.caravanserai.events.questions.RegistrationQuestions;

/** Reads from a form what an event shall be, and asks whether the caller may have it so. */
@ApplicationScoped
class WantedDetails {

    private final EventFormReader reader;
    private final EventOwnership ownership;
    private final QuestionChanges questions;

    @Inject
    WantedDetails(EventFormReader reader, EventOwnership ownership, QuestionChanges questions) {
        this.reader = reader;
        this.ownership = ownership;
        this.questions = questions;
    }

    /** Details of a new event; fails like the reader and the check of ownership. */
    EventDetails ofNew(EventForm form) {
        var details = reader.read(form)
                .asking(RegistrationQuestions.questionnaire(Objects.requireNonNullElse(form.questions(), List.of())));
        ownership.require(details, null);
        return details;
    }

    /** Details of this event; a form without questions keeps the present ones. */
    EventDetails of(AcademicEvent event, EventForm form) {
        var details = reader.read(form, event.briefing().participantInfo()).asking(questions(event, form));
        ownership.require(details, event.details());
        return details;
    }

    private Questionnaire questions(AcademicEvent event, EventForm form) {
        return form.questions() == null
                ? event.registration().questions()
                : questions.revised(event, RegistrationQuestions.read(form.questions()));
    }
}
