package org.caravanserai.web.exchanges.stay;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.caravanserai.domain.exchanges.nomination.NominationRow;
import org.caravanserai.domain.exchanges.nomination.StayStep;
import org.caravanserai.exchanges.nomination.MyStays;
import org.caravanserai.exchanges.nomination.ShowStayContact;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.web.areas.Task;
import org.caravanserai.web.areas.TaskSource;

/** Tasks for own stays without an emergency contact. */
@RequestScoped
public class StayContactTasks implements TaskSource {

    private final MyStays mine;
    private final ShowStayContact contacts;
    private final CurrentCaller caller;

    @Inject
    StayContactTasks(MyStays mine, ShowStayContact contacts, CurrentCaller caller) {
        this.mine = mine;
        this.contacts = contacts;
        this.caller = caller;
    }

    @Override
    public List<Task> tasks() {
        if (!caller.get().isSignedIn()) {
            return List.of();
        }
        var missing = mine.execute().stream()
                .filter(StayContactTasks::isOpen)
                .map(NominationRow::mobility)
                .filter(stay -> stay != null && contacts.execute(stay).isEmpty())
                .toList();
        return missing.isEmpty()
                ? List.of()
                : List.of(new Task(33, "exchanges.my.task.contact", missing.size(), "/my/stays/" + missing.get(0)));
    }

    private static boolean isOpen(NominationRow row) {
        var state = row.stay();
        return state != null
                && StayStep.STATE_CONTACT.isPossible(
                        new StayStep.Standing(state, row.arrivedOn() != null, false, false));
    }
}
