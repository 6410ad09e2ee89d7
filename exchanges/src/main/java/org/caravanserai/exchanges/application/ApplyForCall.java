package org.caravanserai.exchanges.application;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.agreement.Agreements;
import org.caravanserai.domain.exchanges.call.Application;
import org.caravanserai.domain.exchanges.call.ApplicationAction;
import org.caravanserai.domain.exchanges.call.ApplicationState;
import org.caravanserai.domain.exchanges.call.CallApplications;
import org.caravanserai.domain.exchanges.call.CallPlace;
import org.caravanserai.domain.exchanges.call.CallStep;
import org.caravanserai.domain.exchanges.call.Calls;
import org.caravanserai.domain.exchanges.call.ExchangeCall;
import org.caravanserai.domain.exchanges.places.Term;
import org.caravanserai.domain.questions.Audience;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NodeLock;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.exchanges.ExchangeOfficer;
import org.caravanserai.exchanges.call.CallDeadlines;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;
import org.caravanserai.platform.organizations.OrganizationStanding;
import org.jspecify.annotations.Nullable;

/** A scholar begins an application, or changes it until it is submitted. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class ApplyForCall {

    private final Calls calls;
    private final CallApplications applications;
    private final Agreements agreements;
    private final ExchangeOfficer officer;
    private final NodeLock lock;
    private final OrganizationStanding standing;
    private final CallDeadlines deadlines;
    private final History history;
    private final Clock clock;

    @Inject
    public ApplyForCall(
            Calls calls,
            CallApplications applications,
            Agreements agreements,
            ExchangeOfficer officer,
            OrganizationStanding standing,
            NodeLock lock,
            CallDeadlines deadlines,
            History history,
            Clock clock) {
        this.calls = calls;
        this.applications = applications;
        this.agreements = agreements;
        this.officer = officer;
        this.lock = lock;
        this.standing = standing;
        this.deadlines = deadlines;
        this.history = history;
        this.clock = clock;
    }

    /**
     * What the scholar wants.
     *
     * @param wishes names of places as {@link Application#change} takes them, or as {@link CallPlace#name} gives them; the best liked first
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
                .filter(found -> found.isPublic() && standing.isVouchedFor(found.organization()))
                .orElseThrow(() -> new NotFound("not-found"));
        var now = clock.instant();
        call.require(CallStep.APPLY, now);
        var account = officer.account();
        var answers = call.questions().readPart(Audience.EVERYONE, command.answers());
        lock.take("application-" + call.id() + account);
        var wishes = command.wishes().stream().map(name -> known(call, name)).toList();
        var before = applications.live(call.id(), account);
        if (before.isPresent()) {
            var application = before.get();
            application.change(call, wishes, command.term(), answers);
            return new Applied(application.code(), application.state(), false);
        }
        var application = new Application(call, account, wishes, command.term(), answers, now);
        applications.add(application);
        deadlines.begun(call, application);
        history.record(application.id(), ApplicationAction.BEGUN, null, application.state(), null);
        return new Applied(application.code(), application.state(), true);
    }

    /** The key of a place that is named by its agreement and condition. */
    private String known(ExchangeCall call, String name) {
        int end = name.indexOf('.');
        return end < 0 || call.place(name).isPresent()
                ? name
                : agreements
                        .byCode(name.substring(0, end))
                        .flatMap(agreement -> call.places().stream()
                                .filter(place -> place.agreement().equals(agreement.id())
                                        && place.condition().equals(name.substring(end + 1)))
                                .findFirst())
                        .map(CallPlace::key)
                        .orElse(name);
    }
}
