package org.caravanserai.web.events.registration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.domain.events.EventView;
import org.caravanserai.domain.events.registration.RegistrationStep;
import org.caravanserai.domain.events.registration.RegistrationView;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.events.registration.BrowseRegistrations;
import org.caravanserai.events.view.ShowEvent;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.web.lists.ListAddress;
import org.caravanserai.web.lists.ListModel;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;

/** Registrations for an event, filtered, sorted and searched in the database. */
@Named
@RequestScoped
public class PeoplePage {

    private static final int SIZE = 50;

    private final BrowseRegistrations browse;
    private final ShowEvent show;
    private final PeopleFilters filters;
    private final RequestParameters parameters;
    private final ListAddress address;
    private final CurrentCaller caller;
    private @Nullable ListModel<RegistrationView> people;
    private @Nullable EventView event;

    @Inject
    PeoplePage(
            BrowseRegistrations browse,
            ShowEvent show,
            PeopleFilters filters,
            RequestParameters parameters,
            ListAddress address,
            CurrentCaller caller) {
        this.browse = browse;
        this.show = show;
        this.filters = filters;
        this.parameters = parameters;
        this.address = address;
        this.caller = caller;
    }

    /** Reads the people too: what is public of the event is not shown to those who may not see them. */
    public EventView getEvent() {
        if (event == null) {
            event = show.execute(parameters.text("slug"));
            getPeople().prepare();
        }
        return event;
    }

    /** Whether the visitor decides on the people, and does not only read who they are. */
    public boolean isManaging() {
        return getEvent().isManagedBy(caller.get());
    }

    public ListModel<RegistrationView> getPeople() {
        if (people == null) {
            people = new ListModel<>(address, SIZE, this::load, RegistrationView::code);
        }
        return people;
    }

    private Page<RegistrationView> load(PageRequest request) {
        var shown = getEvent();
        return browse.execute(shown.slug(), filters.search(shown.registration().questions()), request);
    }

    /** Whether there is anything to accept: the organizer decides on registrations, or did when some of these came. */
    public boolean isAccepting() {
        return getEvent().registration().moderated()
                || getPeople().page().items().stream().anyMatch(person -> person.can(RegistrationStep.APPROVE));
    }
}
