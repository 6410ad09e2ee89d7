package org.caravanserai.web.exchanges.call;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import org.caravanserai.domain.exchanges.call.CallPhase;
import org.caravanserai.domain.exchanges.call.CallRow;
import org.caravanserai.exchanges.call.BrowseOwnCalls;
import org.caravanserai.web.lists.ListAddress;
import org.caravanserai.web.lists.ListModel;
import org.jspecify.annotations.Nullable;

/** The calls that the officer's organizations run. */
@Named
@RequestScoped
public class OwnCallsPage {

    private static final int SIZE = 20;

    private final BrowseOwnCalls browse;
    private final ListAddress address;
    private final Instant now;
    private @Nullable ListModel<CallRow> calls;

    @Inject
    OwnCallsPage(BrowseOwnCalls browse, ListAddress address, Clock clock) {
        this.browse = browse;
        this.address = address;
        this.now = clock.instant();
    }

    public ListModel<CallRow> getCalls() {
        if (calls == null) {
            calls = new ListModel<>(address, SIZE, browse::execute, CallRow::slug);
        }
        return calls;
    }

    public CallPhase phase(CallRow call) {
        return call.phase(now);
    }
}
