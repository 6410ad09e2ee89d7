package org.caravanserai.web.events.programme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.caravanserai.domain.events.programme.NamedSpeaker;
import org.caravanserai.events.programme.NameSpeaker;
import org.caravanserai.events.programme.RemoveSpeaker;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** On the page of a session: the speakers whom the organizer names from the records of people. */
@Named
@RequestScoped
public class SpeakersPage {

    private final KeynotePage page;
    private final NameSpeaker name;
    private final RemoveSpeaker remove;
    private final Notices notices;
    private @Nullable String person;

    @Inject
    SpeakersPage(
            KeynotePage page, NameSpeaker name, RemoveSpeaker remove, Notices notices, RequestParameters parameters) {
        this.page = page;
        this.name = name;
        this.remove = remove;
        this.notices = notices;
        var entered = parameters.text("person");
        this.person = entered.isEmpty() ? null : entered;
    }

    /** Whom the organizer has named for this session. */
    public List<NamedSpeaker> getNamed() {
        return page.getShown().named().stream()
                .filter(speaker -> speaker.session().equals(session()))
                .toList();
    }

    public void add() {
        name.execute(page.getSlug(), session(), Objects.requireNonNullElse(person, ""));
        notices.done("programme.speaker.named");
        back();
    }

    public void remove(UUID speaker) {
        remove.execute(page.getSlug(), session(), speaker);
        notices.done("programme.speaker.removed");
        back();
    }

    private void back() {
        Faces.redirect(
                "/manage/events/%s/keynotes/%s", page.getSlug(), session().toString());
    }

    private UUID session() {
        return page.getSession().guid();
    }

    /** Code of the record that is chosen; of a person who has just been entered at first. */
    public @Nullable String getPerson() {
        return person;
    }

    public void setPerson(@Nullable String person) {
        this.person = person;
    }
}
