package org.caravanserai.web.exchanges.call;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.caravanserai.domain.exchanges.call.AllocationSummary;
import org.caravanserai.domain.exchanges.call.CallRow;
import org.caravanserai.domain.exchanges.call.Eligibility;
import org.caravanserai.exchanges.call.ShowOwnCall;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;

/** One call as shown to its officers: state, next step, result of the allocation. */
@Named
@RequestScoped
public class OwnCallPage {

    private final ShowOwnCall show;
    private final RequestParameters parameters;
    private ShowOwnCall.@Nullable OwnCall shown;

    @Inject
    OwnCallPage(ShowOwnCall show, RequestParameters parameters) {
        this.show = show;
        this.parameters = parameters;
    }

    public ShowOwnCall.OwnCall getShown() {
        if (shown == null) {
            shown = show.execute(parameters.slug());
        }
        return shown;
    }

    public CallRow getCall() {
        return getShown().row();
    }

    /** What the call asks of everybody. */
    public List<Eligibility.Check> getRequirements() {
        return getShown().rules().requirements();
    }

    /** A destination with what the latest allocation gave there; null where there was none. */
    public record Line(CallRow.Destination destination, AllocationSummary.@Nullable Line allocated) {}

    public List<Line> getLines() {
        var allocation = getShown().allocation();
        return getCall().destinations().stream()
                .map(each -> new Line(
                        each,
                        allocation == null ? null : allocation.byCondition().get(each.key())))
                .toList();
    }
}
