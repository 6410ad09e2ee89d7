package org.caravanserai.web.events.registration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.domain.events.EventView;
import org.caravanserai.domain.events.registration.Attendance;
import org.caravanserai.domain.events.registration.RegistrationFilter;
import org.caravanserai.domain.events.registration.RegistrationState;
import org.caravanserai.domain.events.registration.RegistrationView;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.events.registration.BrowseRegistrations;
import org.caravanserai.events.view.ShowEvent;
import org.caravanserai.web.shell.Asked;
import org.caravanserai.web.shell.Frame;
import org.jspecify.annotations.Nullable;

/** Everybody who signed up for an event, cut, sorted and searched in the database. */
@Named
@RequestScoped
public class PeoplePage {

    private static final int SIZE = 50;

    private BrowseRegistrations browse;
    private ShowEvent show;
    private Asked asked;
    private Frame frame;
    private @Nullable Page<RegistrationView> people;
    private @Nullable EventView event;

    @SuppressWarnings("NullAway.Init")
    protected PeoplePage() {}

    @Inject
    PeoplePage(BrowseRegistrations browse, ShowEvent show, Asked asked, Frame frame) {
        this.browse = browse;
        this.show = show;
        this.asked = asked;
        this.frame = frame;
    }

    public EventView getEvent() {
        if (event == null) {
            getPeople();
            event = show.bySlug(asked.text("slug"));
        }
        return event;
    }

    public Page<RegistrationView> getPeople() {
        if (people == null) {
            people = browse.of(asked.text("slug"), filter(), asked.page(SIZE));
        }
        return people;
    }

    private RegistrationFilter filter() {
        return new RegistrationFilter(
                asked.constant(RegistrationState.class, "state"),
                asked.constant(Attendance.class, "attendance"),
                getCountry().matches("[A-Z]{2}") ? getCountry() : null);
    }

    public String getQuery() {
        return asked.text("query");
    }

    public String getState() {
        return asked.text("state");
    }

    public String getAttendance() {
        return asked.text("attendance");
    }

    public String getCountry() {
        return asked.text("country");
    }

    public boolean isFiltered() {
        return !(getQuery() + getState() + getAttendance() + getCountry()).isEmpty();
    }

    public RegistrationState[] getStates() {
        return RegistrationState.values();
    }

    /** Address of the same list sorted by a column, the other way round when it is sorted by it already. */
    public String sortLink(String column) {
        return frame.link("sort", asked.text("sort").equals(column) ? "-" + column : column);
    }

    /** For {@code aria-sort} of a column. */
    public String sorted(String column) {
        var sort = asked.text("sort");
        return sort.equals(column) ? "ascending" : sort.equals("-" + column) ? "descending" : "none";
    }

    /** The list with the same filters as a file: {@code csv} or {@code xlsx}. */
    public String exportLink(String form) {
        var query = frame.linkWithout("query sort page lang");
        var from = query.indexOf('?');
        return "/api/v1/events/" + asked.text("slug") + "/registrations." + form
                + (from < 0 ? "" : query.substring(from));
    }
}
