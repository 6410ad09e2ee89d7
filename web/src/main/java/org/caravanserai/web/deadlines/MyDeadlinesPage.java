package org.caravanserai.web.deadlines;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.platform.deadlines.ListMyDeadlines;
import org.caravanserai.platform.deadlines.ListMyDeadlines.MyDeadline;
import org.caravanserai.web.lists.ListAddress;
import org.caravanserai.web.lists.ListModel;

/** Deadlines of the signed-in person. */
@Named
@RequestScoped
public class MyDeadlinesPage {

    private static final int SIZE = 50;

    private final ListMyDeadlines list;
    private final ListAddress address;
    private ListModel<MyDeadline> deadlines;

    @Inject
    MyDeadlinesPage(ListMyDeadlines list, ListAddress address) {
        this.list = list;
        this.address = address;
        read();
    }

    private void read() {
        deadlines = new ListModel<>(
                address,
                SIZE,
                request -> list.execute(request, isAll() ? null : ListMyDeadlines.DAYS_AHEAD),
                mine -> mine.deadline().id());
        deadlines.prepare();
    }

    /** Whether what is due later is shown, too. */
    public boolean isAll() {
        return address.parameters().text("all").equals("true");
    }

    public ListModel<MyDeadline> getDeadlines() {
        return deadlines;
    }
}
