package org.caravanserai.web.events.contribution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.caravanserai.domain.events.contribution.ContributionDirectory.OwnContribution;
import org.caravanserai.domain.events.contribution.ContributionState;
import org.caravanserai.events.contribution.MyContributions;
import org.caravanserai.web.areas.OwnThings;
import org.jspecify.annotations.Nullable;

/** Contributions to events of the person who is signed in: a page, and a section of {@code /my}. */
@Named
@RequestScoped
public class MyContributionsPanel implements OwnThings {

    private final MyContributions contributions;
    private @Nullable List<OwnContribution> mine;

    @Inject
    MyContributionsPanel(MyContributions contributions) {
        this.contributions = contributions;
    }

    public List<OwnContribution> getMine() {
        var found = mine;
        if (found == null) {
            found = contributions.execute();
            mine = found;
        }
        return found;
    }

    @Override
    public boolean isThere() {
        return !getMine().isEmpty();
    }

    /** Colour of a state, beside its word. */
    public String tone(ContributionState state) {
        return switch (state) {
            case ACCEPTED, CONFIRMED -> "good";
            case SUBMITTED, UNDER_REVIEW -> "info";
            case WAITLISTED -> "warn";
            case REJECTED -> "bad";
            case DRAFT, WITHDRAWN -> "plain";
        };
    }
}
