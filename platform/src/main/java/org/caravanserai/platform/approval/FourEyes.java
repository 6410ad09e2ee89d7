package org.caravanserai.platform.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.caravanserai.domain.history.HistoryAction;
import org.caravanserai.domain.history.HistoryEntries;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.platform.access.CurrentCaller;

/** Prevents people from approving their own submissions; the history shows who submitted. */
@ApplicationScoped
public class FourEyes {

    private final HistoryEntries history;
    private final CurrentCaller caller;

    @Inject
    public FourEyes(HistoryEntries history, CurrentCaller caller) {
        this.history = history;
        this.caller = caller;
    }

    /**
     * @param id of the thing
     * @param sent action by which it came before the authority
     * @throws Refused {@code own-submission} when the caller did that last
     */
    public void require(UUID id, HistoryAction sent) {
        var last = history.about(sent.subject(), id).stream()
                .filter(line -> line.action().equals(sent.name()))
                .findFirst();
        var me = caller.get().accountId();
        if (me != null && last.filter(line -> me.equals(line.account())).isPresent()) {
            throw new Refused("own-submission");
        }
    }
}
