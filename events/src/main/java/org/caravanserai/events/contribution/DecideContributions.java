package org.caravanserai.events.contribution;

import jakarta.inject.Inject;
import java.util.List;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.events.contribution.ContributionAction;
import org.caravanserai.domain.events.contribution.ContributionDecision;
import org.caravanserai.domain.events.contribution.ContributionStep;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.forms.Described;
import org.caravanserai.platform.history.History;
import org.jspecify.annotations.Nullable;

/** The organizer decides on contributions, on all of them or none. The decisions are kept back until they are released together. */
@UseCase
@Requires(Permission.MANAGE_EVENTS)
public class DecideContributions {

    private final ContributionDesk desk;
    private final History history;

    @Inject
    DecideContributions(ContributionDesk desk, History history) {
        this.desk = desk;
        this.history = history;
    }

    /** A decision on contributions. */
    @Described(name = "ContributionDecisions")
    public record Decisions(
            @Described("Codes of contributions") List<String> contributions,
            ContributionDecision decision,

            @Described("Key of the type as which they are accepted; absent: as they were submitted") @Nullable
            String type) {}

    /**
     * @return how many were decided
     * @throws NotFound unless the caller manages the event and the contributions were submitted to it
     * @throws Refused {@code contributions-still-taken} before the call has ended; {@code contribution-state}
     * @throws Invalid {@code contributions}: {@code required}; {@code type}: {@code not-of-the-call}
     */
    public int execute(String slug, Decisions decisions) {
        desk.managed(slug);
        var codes = decisions.contributions().stream().distinct().sorted().toList();
        if (codes.isEmpty()) {
            throw new Invalid("contributions", "required");
        }
        for (var code : codes) {
            var found = desk.lockSubmitted(slug, code);
            found.require(ContributionStep.DECIDE);
            found.contribution()
                    .decide(decisions.decision(), decisions.type(), found.call().terms());
            history.record(
                    found.contribution().id(),
                    ContributionAction.DECIDED,
                    decisions.decision().name());
        }
        return codes.size();
    }
}
