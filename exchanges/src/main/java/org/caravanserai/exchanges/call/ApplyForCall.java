package org.caravanserai.exchanges.call;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.call.Application;
import org.caravanserai.domain.exchanges.call.ApplicationAction;
import org.caravanserai.domain.exchanges.call.ApplicationState;
import org.caravanserai.domain.exchanges.call.Calls;
import org.caravanserai.domain.exchanges.call.ExchangeCall;
import org.caravanserai.domain.exchanges.places.Term;
import org.caravanserai.domain.questions.Audience;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.exchanges.ExchangeOfficer;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;
import org.jspecify.annotations.Nullable;

/** A scholar begins an application, or changes it until it is submitted. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class ApplyForCall {

    private Calls calls;
    private ExchangeOfficer officer;
    private CallDeadlines deadlines;
    private History history;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected ApplyForCall() {}

    @Inject
    public ApplyForCall(Calls calls, ExchangeOfficer officer, CallDeadlines deadlines, History history, Clock clock) {
        this.calls = calls;
        this.officer = officer;
        this.deadlines = deadlines;
        this.history = history;
        this.clock = clock;
    }

    /**
     * What the scholar wants.
     *
     * @param wishes codes of conditions, the best liked first
     * @param answers by key of the question; required ones may be open until the submission
     */
    public record Command(Slug call, List<String> wishes, Term term, Map<String, ? extends @Nullable Object> answers) {}

    /**
     * @param created false when the scholar had begun an application before, which is changed
     */
    public record Applied(String code, ApplicationState state, boolean created) {}

    /**
     * @throws NotFound when there is no such public call
     * @throws Refused {@code call-not-open-yet}, {@code call-closed}, {@code application-submitted}
     * @throws Invalid each fault with its field
     */
    public Applied execute(Command command) {
        var call = calls.bySlug(command.call())
                .filter(ExchangeCall::isPublic)
                .orElseThrow(() -> new NotFound("not-found"));
        var now = clock.instant();
        call.requireOpen(now);
        var account = officer.account();
        var answers = call.questions().readPart(Audience.EVERYONE, command.answers());
        var before = calls.live(call.id(), account);
        if (before.isPresent()) {
            var application = before.get();
            application.change(call, command.wishes(), command.term(), answers);
            return new Applied(application.code(), application.state(), false);
        }
        var application = new Application(call, account, command.wishes(), command.term(), answers, now);
        calls.add(application);
        deadlines.begun(call, application);
        history.record(application.id(), ApplicationAction.BEGUN, null, application.state(), null);
        return new Applied(application.code(), application.state(), true);
    }
}
