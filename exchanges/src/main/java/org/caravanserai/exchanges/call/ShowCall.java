package org.caravanserai.exchanges.call;

import jakarta.inject.Inject;
import java.time.Clock;
import org.caravanserai.domain.exchanges.call.CallDirectory;
import org.caravanserai.domain.exchanges.call.CallRow;
import org.caravanserai.domain.exchanges.call.Calls;
import org.caravanserai.domain.exchanges.call.ExchangeCall;
import org.caravanserai.domain.questions.Questionnaire;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.exchanges.ExchangeOfficer;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.UseCase;

/** Somebody reads a call; drafts are seen by the officers of the organization that runs it. */
@UseCase
@Public
public class ShowCall {

    private CallDirectory directory;
    private Calls calls;
    private ExchangeOfficer officer;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected ShowCall() {}

    @Inject
    public ShowCall(CallDirectory directory, Calls calls, ExchangeOfficer officer, Clock clock) {
        this.directory = directory;
        this.calls = calls;
        this.officer = officer;
        this.clock = clock;
    }

    /**
     * @param open whether somebody can apply at this moment
     * @param runs whether the caller runs the call
     * @param applied whether the caller has a live application
     */
    public record Shown(CallRow call, Questionnaire questions, boolean open, boolean runs, boolean applied) {}

    /**
     * @throws NotFound when there is none that the caller may see
     */
    public Shown execute(Slug slug) {
        var row = directory.bySlug(slug.value()).orElseThrow(() -> new NotFound("not-found"));
        boolean runs = officer.actsFor(row.host().id());
        if (!row.isPublic() && !runs) {
            throw new NotFound("not-found");
        }
        var questions = calls.byId(row.id()).map(ExchangeCall::questions).orElseThrow();
        var account = officer.caller().accountId();
        boolean applied = account != null && calls.live(row.id(), account).isPresent();
        return new Shown(row, questions, row.isOpen(clock.instant()), runs, applied);
    }
}
