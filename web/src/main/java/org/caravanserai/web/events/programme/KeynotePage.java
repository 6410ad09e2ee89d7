package org.caravanserai.web.events.programme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import org.caravanserai.domain.events.programme.ProgrammeSession;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.events.programme.MarkKeynote;
import org.caravanserai.events.programme.ShowKeynotes;
import org.caravanserai.events.programme.UnmarkKeynote;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Whether a session is a keynote, and where its speakers come from. */
@Named
@RequestScoped
public class KeynotePage {

    private final ShowKeynotes show;
    private final MarkKeynote mark;
    private final UnmarkKeynote unmark;
    private final Notices notices;
    private final RequestParameters parameters;
    private @Nullable Shown shown;

    @Inject
    KeynotePage(
            ShowKeynotes show, MarkKeynote mark, UnmarkKeynote unmark, Notices notices, RequestParameters parameters) {
        this.show = show;
        this.mark = mark;
        this.unmark = unmark;
        this.notices = notices;
        this.parameters = parameters;
    }

    /**
     * The session of the address.
     *
     * @param keynote whether it is one already
     */
    public record Shown(ShowKeynotes.Answer of, ProgrammeSession session, List<Speaker> speakers, boolean keynote) {

        static Shown of(ShowKeynotes.Answer answer, String session) {
            var kept = answer.kept();
            if (kept == null) {
                throw new NotFound("not-found");
            }
            var found = kept.programme().sessions().stream()
                    .filter(each -> each.guid().toString().equals(session))
                    .findFirst()
                    .orElseThrow(() -> new NotFound("not-found"));
            return new Shown(
                    answer,
                    found,
                    found.persons().stream()
                            .map(person -> {
                                var country = kept.keynotes().country(person);
                                return new Speaker(
                                        person.key(), person.displayName(), country == null ? null : country.value());
                            })
                            .toList(),
                    kept.keynotes().has(found));
        }
    }

    private Shown shown() {
        var found = shown;
        if (found == null) {
            found = Shown.of(show.execute(getSlug()), parameters.text("session"));
            shown = found;
        }
        return found;
    }

    /** A speaker whose country is asked. */
    public static class Speaker {

        private final String key;
        private final String name;
        private @Nullable String country;

        Speaker(String key, String name, @Nullable String country) {
            this.key = key;
            this.name = name;
            this.country = country;
        }

        public String getName() {
            return name;
        }

        public @Nullable String getCountry() {
            return country;
        }

        public void setCountry(@Nullable String country) {
            this.country = country;
        }
    }

    public void save() {
        var countries = new HashMap<String, String>();
        getSpeakers().forEach(speaker -> countries.put(speaker.key, Objects.requireNonNullElse(speaker.country, "")));
        mark.execute(getSlug(), getSession().guid(), countries);
        notices.done("programme.keynote.saved");
        back();
    }

    public void unmark() {
        unmark.execute(getSlug(), getSession().guid());
        notices.done("programme.keynote.unmarked");
        back();
    }

    private void back() {
        Faces.redirect("/manage/events/%s/keynotes", getSlug());
    }

    public ShowKeynotes.Answer getShown() {
        return shown().of();
    }

    public ProgrammeSession getSession() {
        return shown().session();
    }

    public List<Speaker> getSpeakers() {
        return shown().speakers();
    }

    public boolean isKeynote() {
        return shown().keynote();
    }

    public String getSlug() {
        return parameters.text("slug");
    }
}
