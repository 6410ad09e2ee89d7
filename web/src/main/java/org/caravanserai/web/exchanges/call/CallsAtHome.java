package org.caravanserai.web.exchanges.call;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.caravanserai.domain.exchanges.call.CallFilter;
import org.caravanserai.domain.exchanges.call.CallRow;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.exchanges.call.BrowseCalls;
import org.caravanserai.web.areas.Figure;
import org.caravanserai.web.areas.FigureSource;

/** Calls on the home page: the open ones that close next, and how many there are. */
@Named
@RequestScoped
public class CallsAtHome implements FigureSource {

    private static final int SHOWN = 3;
    private static final CallFilter OPEN = new CallFilter(null, null, null, null, null, true);

    private final BrowseCalls calls;
    private Page<CallRow> open = new Page<>(List.of(), 0, SHOWN, 0);

    @Inject
    CallsAtHome(BrowseCalls calls) {
        this.calls = calls;
    }

    @PostConstruct
    void load() {
        open = calls.execute(OPEN, PageRequest.first(SHOWN));
    }

    public List<CallRow> getOpen() {
        return open.items();
    }

    @Override
    public List<Figure> figures() {
        return List.of(new Figure(30, "exchanges.home.calls", open.total(), "/exchanges"));
    }
}
