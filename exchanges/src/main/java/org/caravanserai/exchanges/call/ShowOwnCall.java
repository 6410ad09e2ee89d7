package org.caravanserai.exchanges.call;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.call.AllocationSummary;
import org.caravanserai.domain.exchanges.call.CallAction;
import org.caravanserai.domain.exchanges.call.CallDirectory;
import org.caravanserai.domain.exchanges.call.CallPhase;
import org.caravanserai.domain.exchanges.call.CallRow;
import org.caravanserai.domain.exchanges.call.CallRules;
import org.caravanserai.domain.exchanges.call.CallStep;
import org.caravanserai.domain.exchanges.call.Calls;
import org.caravanserai.domain.history.HistoryEntries;
import org.caravanserai.domain.history.HistoryLine;
import org.caravanserai.domain.questions.Questionnaire;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.domain.shared.Step;
import org.caravanserai.exchanges.ExchangeOfficer;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/** An officer reads everything about a call that the organization runs. */
@UseCase
@Requires(Permission.READ_EXCHANGES)
public class ShowOwnCall {

    private final CallDirectory directory;
    private final Calls calls;
    private final HistoryEntries past;
    private final ExchangeOfficer officer;
    private final Clock clock;

    @Inject
    public ShowOwnCall(
            CallDirectory directory, Calls calls, HistoryEntries past, ExchangeOfficer officer, Clock clock) {
        this.directory = directory;
        this.calls = calls;
        this.past = past;
        this.officer = officer;
        this.clock = clock;
    }

    /**
     * @param call its content as it is stored
     * @param acts whether the caller runs the call, and does not only read
     * @param possible what the caller can do with it now
     */
    public record OwnCall(
            CallRow row,
            Questionnaire questions,
            CallRules rules,
            @Nullable AllocationSummary allocation,
            CallPhase phase,
            boolean acts,
            Set<CallStep> possible,
            List<HistoryLine> history) {

        public boolean can(CallStep step) {
            return possible.contains(step);
        }
    }

    /**
     * @throws NotFound when the caller does not see the exchanges of the organization that runs the call
     */
    public OwnCall execute(Slug slug) {
        var row = directory
                .bySlug(slug.value())
                .filter(found -> officer.readsFor(found.host().id()))
                .orElseThrow(() -> new NotFound("not-found"));
        var call = calls.byId(row.id()).orElseThrow();
        var now = clock.instant();
        boolean acts = officer.actsFor(row.host().id());
        return new OwnCall(
                row,
                call.questions(),
                call.rules(),
                call.allocation(),
                call.phase(now),
                acts,
                Step.only(
                        call.possible(now),
                        step -> acts && CallStep.ofOfficers().contains(step)),
                past.about(CallAction.SUBJECT, row.id()));
    }
}
