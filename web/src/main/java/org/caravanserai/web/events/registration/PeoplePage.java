package org.caravanserai.web.events.registration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.caravanserai.domain.events.EventView;
import org.caravanserai.domain.events.registration.RegistrationState;
import org.caravanserai.domain.events.registration.RegistrationView;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.events.registration.BrowseRegistrations;
import org.caravanserai.events.view.ShowEvent;
import org.caravanserai.web.shell.Frame;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;

/** Everybody who signed up for an event, cut, sorted and searched in the database. */
@Named
@RequestScoped
public class PeoplePage {

    private static final int SIZE = 50;

    private BrowseRegistrations browse;
    private ShowEvent show;
    private PeopleFilters filters;
    private RequestParameters parameters;
    private Frame frame;
    private @Nullable Page<RegistrationView> people;
    private @Nullable EventView event;

    @SuppressWarnings("NullAway.Init")
    protected PeoplePage() {}

    @Inject
    PeoplePage(
            BrowseRegistrations browse,
            ShowEvent show,
            PeopleFilters filters,
            RequestParameters parameters,
            Frame frame) {
        this.browse = browse;
        this.show = show;
        this.filters = filters;
        this.parameters = parameters;
        this.frame = frame;
    }

    /** Both at once: what is public of the event is not shown to those who may not see its people. */
    private void load() {
        if (people == null) {
            var shown = show.execute(parameters.text("slug"));
            people = parameters.list(
                    SIZE,
                    request -> browse.execute(
                            shown.slug(), filters.search(shown.registration().questions()), request));
            event = shown;
        }
    }

    public EventView getEvent() {
        load();
        return Objects.requireNonNull(event);
    }

    public Page<RegistrationView> getPeople() {
        load();
        return Objects.requireNonNull(people);
    }

    /** Whether there is anything to accept: the organizer decides on registrations, or did when some of these came. */
    public boolean isAccepting() {
        return getEvent().registration().moderated()
                || getPeople().items().stream().anyMatch(person -> person.state() == RegistrationState.PENDING);
    }

    /** Address of the same list sorted by a column, the other way round when it is sorted by it already. */
    public String sortLink(String column) {
        return frame.link("sort", parameters.text("sort").equals(column) ? "-" + column : column);
    }

    /** For {@code aria-sort} of a column. */
    public String sorted(String column) {
        var sort = parameters.text("sort");
        return sort.equals(column) ? "ascending" : sort.equals("-" + column) ? "descending" : "none";
    }
}
