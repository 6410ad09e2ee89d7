package org.caravanserai.web.events.programme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.caravanserai.domain.events.programme.KeptProgramme;
import org.caravanserai.domain.events.programme.Keynotes;
import org.caravanserai.domain.events.programme.ProgrammePerson;
import org.caravanserai.domain.events.programme.ProgrammeSession;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.events.programme.ShowKeynotes;
import org.caravanserai.web.lists.ListAddress;
import org.caravanserai.web.lists.ListModel;
import org.caravanserai.web.lists.RowsInMemory;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;

/** The sessions of an own event's programme: its keynotes first. */
@Named
@RequestScoped
public class KeynotesPage {

    private static final int SIZE = 50;

    private static final Comparator<Line> BY_START = Comparator.comparing(Line::start);

    private static final Map<String, Comparator<Line>> ORDERS = Map.of(
            "start",
            BY_START,
            "title",
            Comparator.comparing(line -> line.title().toLowerCase(Locale.ROOT)),
            "keynote",
            Comparator.comparing((Line line) -> !line.keynote()).thenComparing(BY_START));

    private final ShowKeynotes show;
    private final RequestParameters parameters;
    private final ListModel<Line> sessions;
    private ShowKeynotes.@Nullable Answer shown;

    @Inject
    KeynotesPage(ShowKeynotes show, ListAddress address) {
        this.show = show;
        this.parameters = address.parameters();
        this.sessions = new ListModel<>(address, SIZE, this::sessions, Line::id);
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
    public ListModel<Line> getSessions() {
        return sessions;
    }

    private Page<Line> sessions(PageRequest request) {
        KeptProgramme kept = getShown().kept();
        var words = getQuery();
        var found = kept == null
                ? List.<Line>of()
                : kept.programme().sessions().stream()
                        .filter(session -> has(session, words))
                        .map(session -> line(session, kept.keynotes()))
                        .toList();
        return new RowsInMemory<>(found, "keynote", ORDERS).page(request);
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
