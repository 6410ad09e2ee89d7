package org.caravanserai.web.events.registration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.caravanserai.domain.events.registration.RegistrationChange;
import org.caravanserai.domain.events.registration.RegistrationView;
import org.caravanserai.domain.history.HistoryLine;
import org.caravanserai.domain.questions.Question;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.events.registration.ShowRegistration;
import org.caravanserai.events.view.ShowEvent;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;

/** One registered person as shown to the organizer, with the history. */
@Named
@RequestScoped
public class PersonPage {

    private final ShowRegistration show;
    private final ShowEvent event;
    private final CurrentCaller caller;
    private final RequestParameters parameters;
    private ShowRegistration.@Nullable Answer answer;
    private boolean managing;

    @Inject
    PersonPage(ShowRegistration show, ShowEvent event, CurrentCaller caller, RequestParameters parameters) {
        this.show = show;
        this.event = event;
        this.caller = caller;
        this.parameters = parameters;
    }

    private ShowRegistration.Answer answer() {
        if (answer == null) {
            var found = show.execute(parameters.text("code"), null);
            if (!found.registration().eventSlug().equals(parameters.text("slug"))) {
                throw new NotFound("not-found");
            }
            var of = event.execute(parameters.text("slug"));
            if (!of.isHelpedBy(caller.get())) {
                throw new NotFound("not-found");
            }
            managing = of.isManagedBy(caller.get());
            answer = found;
        }
        return answer;
    }

    /** Whether the visitor decides on the registration, and does not only read it. */
    public boolean isManaging() {
        answer();
        return managing;
    }

    public RegistrationView getPerson() {
        return answer().registration();
    }

    public List<Question> getQuestions() {
        return answer().questions();
    }

    /** What it said before it was changed. */
    public List<RegistrationChange> getChanges() {
        return answer().changes();
    }

    public List<HistoryLine> getHistory() {
        return answer().history();
    }
}
