package org.caravanserai.web.events;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.caravanserai.domain.events.EventAction;
import org.caravanserai.domain.events.SearchAction;
import org.caravanserai.domain.events.SeriesAction;
import org.caravanserai.domain.events.contribution.ContributionAction;
import org.caravanserai.domain.events.registration.RegistrationAction;
import org.caravanserai.web.shell.HistoryVocabulary;
import org.caravanserai.web.shell.SubjectWords;

/** The words of the history of events, their series and registrations, and of their search index. */
@ApplicationScoped
class EventVocabulary implements HistoryVocabulary {

    @Override
    public List<SubjectWords> subjects() {
        return List.of(
                new SubjectWords(EventAction.SUBJECT, "events.subject.EVENT", "events.happened.", "events.state."),
                new SubjectWords(
                        SeriesAction.SUBJECT, "events.subject.SERIES", "events.seriesHappened.", "events.state."),
                new SubjectWords(
                        RegistrationAction.SUBJECT,
                        "events.subject.REGISTRATION",
                        "events.registrationHappened.",
                        "events.registrationState."),
                new SubjectWords(
                        ContributionAction.SUBJECT,
                        "events.subject.CONTRIBUTION",
                        "events.contributionHappened.",
                        "events.contributionState."),
                new SubjectWords(
                        SearchAction.SUBJECT, "events.subject.SEARCH", "events.searchHappened.", "imports.state."));
    }
}
