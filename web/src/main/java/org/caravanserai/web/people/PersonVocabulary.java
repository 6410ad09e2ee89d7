package org.caravanserai.web.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.caravanserai.domain.people.PersonAction;
import org.caravanserai.web.shell.HistoryVocabulary;
import org.caravanserai.web.shell.SubjectWords;

/** The words of the history of records of people. */
@ApplicationScoped
class PersonVocabulary implements HistoryVocabulary {

    @Override
    public List<SubjectWords> subjects() {
        return List.of(
                new SubjectWords(PersonAction.SUBJECT, "people.subject.PERSON", "people.history.", "people.state."));
    }
}
