package org.caravanserai.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.people.PersonRow;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.people.BrowsePeople;
import org.caravanserai.web.lists.ListAddress;
import org.caravanserai.web.lists.ListModel;

/** People of whom the organizations of the caller keep records. */
@Named
@RequestScoped
public class PersonListPage {

    private static final int SIZE = 30;

    private final ListAddress address;
    private final boolean importing;
    private ListModel<PersonRow> people;

    @Inject
    PersonListPage(ListAddress address, BrowsePeople browse, CurrentCaller caller) {
        this.address = address;
        importing = !caller.get().organizationsFor(Permission.KEEP_PEOPLE).isEmpty();
        people = new ListModel<>(address, SIZE, browse::execute, PersonRow::code);
    }

    public ListModel<PersonRow> getPeople() {
        return people;
    }

    /** Whether the visitor keeps records for a whole organization, in whose name tables are imported. */
    public boolean isImporting() {
        return importing;
    }

    public String getQuery() {
        return address.parameters().text("query");
    }
}
