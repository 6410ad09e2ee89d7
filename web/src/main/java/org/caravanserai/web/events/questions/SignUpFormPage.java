package org.caravanserai.web.events.questions;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.caravanserai.domain.events.EventView;
import org.caravanserai.domain.events.registration.OptionCount;
import org.caravanserai.domain.questions.Question;
import org.caravanserai.events.questions.MoveQuestion;
import org.caravanserai.events.questions.RetireQuestion;
import org.caravanserai.events.questions.ShowOptionPlaces;
import org.caravanserai.events.view.ShowOwnEvent;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** What the sign-up form of an event asks: its questions in their order, and those that it no longer asks. */
@Named
@RequestScoped
public class SignUpFormPage {

    private final ShowOwnEvent show;
    private final MoveQuestion move;
    private final RetireQuestion retire;
    private final ShowOptionPlaces places;
    private final Notices notices;
    private final String slug;
    private @Nullable List<OptionCount> counts;
    private @Nullable EventView event;

    @Inject
    SignUpFormPage(
            ShowOwnEvent show,
            MoveQuestion move,
            RetireQuestion retire,
            ShowOptionPlaces places,
            Notices notices,
            RequestParameters parameters) {
        this.show = show;
        this.move = move;
        this.retire = retire;
        this.places = places;
        this.notices = notices;
        this.slug = parameters.text("slug");
    }

    public EventView getEvent() {
        if (event == null) {
            event = show.execute(slug).managed().event();
        }
        return event;
    }

    public List<Question> getAsked() {
        return getEvent().registration().questions().asked();
    }

    public List<Question> getRetired() {
        return getEvent().registration().questions().questions().stream()
                .filter(Question::retired)
                .toList();
    }

    /** How many have chosen this answer, which has a limit. */
    public int taken(String question, String choice) {
        if (counts == null) {
            counts = places.execute(slug);
        }
        return counts.stream()
                .filter(count ->
                        count.question().equals(question) && count.choice().equals(choice))
                .mapToInt(OptionCount::taken)
                .sum();
    }

    /** Whether the questions may be changed now. */
    public boolean isOpen() {
        return getEvent().state().isFreelyEditable() || getEvent().state().isApproved();
    }

    public void earlier(String key) {
        move(key, true);
    }

    public void later(String key) {
        move(key, false);
    }

    private void move(String key, boolean up) {
        move.execute(slug, key, up);
        back("events.questions.moved");
    }

    public void askAgain(String key) {
        retire.execute(slug, key, false);
        back("events.questions.asked");
    }

    private void back(String done) {
        notices.done(done);
        Faces.redirect("/manage/events/%s/form", slug);
    }
}
