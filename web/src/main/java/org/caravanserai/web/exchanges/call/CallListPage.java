package org.caravanserai.web.exchanges.call;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import org.caravanserai.domain.exchanges.call.CallRow;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.exchanges.call.BrowseCalls;
import org.caravanserai.web.lists.ListLink;
import org.caravanserai.web.lists.ListLinks;
import org.caravanserai.web.shell.RequestParameters;

/** The public list of calls: everything that is asked is in the address. */
@Named
@RequestScoped
public class CallListPage {

    private static final int SIZE = 20;

    private final BrowseCalls browse;
    private final CallListFilters filters;
    private final RequestParameters parameters;
    private final ListLinks links;
    private final Clock clock;
    private Page<CallRow> calls = new Page<>(List.of(), 0, SIZE, 0);

    @Inject
    CallListPage(
            BrowseCalls browse, CallListFilters filters, RequestParameters parameters, ListLinks links, Clock clock) {
        this.browse = browse;
        this.filters = filters;
        this.parameters = parameters;
        this.links = links;
        this.clock = clock;
    }

    @PostConstruct
    void load() {
        try {
            var filter = filters.filter();
            calls = parameters.list(SIZE, request -> browse.execute(filter, request));
        } catch (Invalid nonsense) {
            calls = new Page<>(List.of(), 0, SIZE, 0);
        }
    }

    public Page<CallRow> getCalls() {
        return calls;
    }

    public boolean isOpen(CallRow call) {
        return call.isOpen(clock.instant());
    }

    /** Open ones only, or all. */
    public List<ListLink> getTimes() {
        boolean open = filters.isOpenOnly();
        return List.of(
                links.to("exchanges.calls.time.open", "time", null, open),
                links.to("exchanges.calls.time.all", "time", "all", !open));
    }

    public List<ListLink> getSorts() {
        var sort = parameters.text("sort");
        return List.of(
                links.to("exchanges.calls.sort.closesAt", "sort", null, sort.isEmpty() || sort.equals("closesAt")),
                links.to("exchanges.calls.sort.title", "sort", "title", sort.equals("title")));
    }
}
