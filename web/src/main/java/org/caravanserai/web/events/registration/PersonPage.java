package org.caravanserai.web.events.registration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.caravanserai.domain.events.registration.RegistrationView;
import org.caravanserai.domain.history.HistoryLine;
import org.caravanserai.domain.questions.Question;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.events.registration.ShowRegistration;
import org.caravanserai.events.view.ShowOwnEvent;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;

/** One registered person as shown to the organizer, with the history. */
@Named
@RequestScoped
public class PersonPage {

    private final ShowRegistration show;
    private final ShowOwnEvent own;
    private final RequestParameters parameters;
    private ShowRegistration.@Nullable Answer answer;

    @Inject
    PersonPage(ShowRegistration show, ShowOwnEvent own, RequestParameters parameters) {
        this.show = show;
        this.own = own;
        this.parameters = parameters;
    }

    private ShowRegistration.Answer answer() {
        if (answer == null) {
            var found = show.execute(parameters.text("code"), null);
            if (!found.registration().eventSlug().equals(parameters.text("slug"))) {
                throw new NotFound("not-found");
            }
            own.execute(parameters.text("slug"));
            answer = found;
        }
        return answer;
    }

    public RegistrationView getPerson() {
        return answer().registration();
    }

    public List<Question> getQuestions() {
        return answer().questions();
    }

    public List<HistoryLine> getHistory() {
        return answer().history();
    }
}
