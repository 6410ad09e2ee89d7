package org.caravanserai.web.events.programme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.caravanserai.domain.events.programme.KeptProgramme;
import org.caravanserai.domain.events.programme.Keynotes;
import org.caravanserai.domain.events.programme.ProgrammePerson;
import org.caravanserai.domain.events.programme.ProgrammeSession;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.events.programme.ShowKeynotes;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;

/** The sessions of an own event's programme: its keynotes first. */
@Named
@RequestScoped
public class KeynotesPage {

    private static final int SIZE = 50;

    private ShowKeynotes show;
    private RequestParameters parameters;
    private ShowKeynotes.@Nullable Answer shown;

    @SuppressWarnings("NullAway.Init")
    protected KeynotesPage() {}

    @Inject
    KeynotesPage(ShowKeynotes show, RequestParameters parameters) {
        this.show = show;
        this.parameters = parameters;
    }

    /**
     * A session.
     *
     * @param id its guid
     */
    public record Line(UUID id, OffsetDateTime start, String title, List<Speaker> speakers, boolean keynote) {}

    /**
     * @param country code; null: not said
     */
    public record Speaker(String name, @Nullable String country) {

        static Speaker of(ProgrammePerson person, Keynotes keynotes) {
            var country = keynotes.country(person);
            return new Speaker(person.displayName(), country == null ? null : country.value());
        }
    }

    private static Line line(ProgrammeSession session, Keynotes keynotes) {
        return new Line(
                session.guid(),
                session.start(),
                session.texts().title(),
                session.persons().stream()
                        .map(person -> Speaker.of(person, keynotes))
                        .toList(),
                keynotes.has(session));
    }

    private static boolean has(ProgrammeSession session, String words) {
        return contains(session.texts().title(), words)
                || session.persons().stream().anyMatch(person -> contains(person.displayName(), words));
    }

    private static boolean contains(String text, String words) {
        return text.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
    }

    /** Sessions whose title or speakers contain the words of the address. */
    public Page<Line> getSessions() {
        var request = parameters.page(SIZE);
        KeptProgramme kept = getShown().kept();
        var words = getQuery();
        var found = kept == null
                ? List.<ProgrammeSession>of()
                : kept.programme().sessions().stream()
                        .filter(session -> has(session, words))
                        .sorted(Comparator.comparing(session -> !kept.keynotes().has(session)))
                        .toList();
        return new Page<>(
                kept == null
                        ? List.of()
                        : found.stream()
                                .skip(request.offset())
                                .limit(request.size())
                                .map(session -> line(session, kept.keynotes()))
                                .toList(),
                request.page(),
                request.size(),
                found.size());
    }

    public String getQuery() {
        return parameters.text("query");
    }

    public ShowKeynotes.Answer getShown() {
        var found = shown;
        if (found == null) {
            found = show.execute(getSlug());
            shown = found;
        }
        return found;
    }

    public String getSlug() {
        return parameters.text("slug");
    }
}
