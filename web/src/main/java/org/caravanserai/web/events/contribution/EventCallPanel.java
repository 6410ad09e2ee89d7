package org.caravanserai.web.events.contribution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.caravanserai.domain.events.contribution.ContributionDirectory.PublicContribution;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.events.contribution.ListConfirmedContributions;
import org.caravanserai.events.contribution.ShowContributionCall;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;

/** The call for contributions on the public pages of an event, and what was accepted and confirmed. */
@Named
@RequestScoped
public class EventCallPanel {

    private static final int SIZE = 50;

    private final ShowContributionCall show;
    private final ListConfirmedContributions list;
    private final RequestParameters parameters;
    private @Nullable Optional<ShowContributionCall.CallView> call;
    private @Nullable Page<PublicContribution> confirmed;

    @Inject
    EventCallPanel(ShowContributionCall show, ListConfirmedContributions list, RequestParameters parameters) {
        this.show = show;
        this.list = list;
        this.parameters = parameters;
    }

    /** Null when the event has none. */
    public ShowContributionCall.@Nullable CallView getCall() {
        var found = call;
        if (found == null) {
            found = show.execute(parameters.text("slug"));
            call = found;
        }
        return found.orElse(null);
    }

    /**
     * The call of the page that is about it.
     *
     * @throws NotFound when the event has none
     */
    public ShowContributionCall.CallView getNeeded() {
        var found = getCall();
        if (found == null) {
            throw new NotFound("not-found");
        }
        return found;
    }

    public Page<PublicContribution> getConfirmed() {
        var found = confirmed;
        if (found == null) {
            found = list.execute(parameters.text("slug"), parameters.page(SIZE));
            confirmed = found;
        }
        return found;
    }
}
