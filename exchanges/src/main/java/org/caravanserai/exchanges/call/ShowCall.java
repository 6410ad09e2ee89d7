package org.caravanserai.exchanges.call;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.caravanserai.domain.exchanges.agreement.LanguageRequirement;
import org.caravanserai.domain.exchanges.call.Application;
import org.caravanserai.domain.exchanges.call.CallApplications;
import org.caravanserai.domain.exchanges.call.CallDirectory;
import org.caravanserai.domain.exchanges.call.CallRow;
import org.caravanserai.domain.exchanges.call.CallRules;
import org.caravanserai.domain.exchanges.call.CallStep;
import org.caravanserai.domain.exchanges.call.Calls;
import org.caravanserai.domain.exchanges.call.Eligibility;
import org.caravanserai.domain.exchanges.call.ExchangeCall;
import org.caravanserai.domain.questions.Questionnaire;
import org.caravanserai.domain.shared.CefrLevel;
import org.caravanserai.domain.shared.IscedField;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.domain.shared.Step;
import org.caravanserai.exchanges.ExchangeOfficer;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/** One call; drafts are visible to the officers of the organization that runs it. */
@UseCase
@Public
public class ShowCall {

    private final CallDirectory directory;
    private final Calls calls;
    private final CallApplications applications;
    private final ApplicantStatements statements;
    private final OwnPeople people;
    private final ExchangeOfficer officer;
    private final Clock clock;

    @Inject
    public ShowCall(
            CallDirectory directory,
            Calls calls,
            CallApplications applications,
            ApplicantStatements statements,
            OwnPeople people,
            ExchangeOfficer officer,
            Clock clock) {
        this.people = people;
        this.directory = directory;
        this.calls = calls;
        this.applications = applications;
        this.statements = statements;
        this.officer = officer;
        this.clock = clock;
    }

    /**
     * @param open whether applications are open at this moment
     * @param runs whether the caller runs the call
     * @param application code of the caller's live application; null when there is none
     * @param possible what the caller can do with it now: as an officer who runs it, or as an applicant
     * @param standing the caller's eligibility; null for callers who are not signed in
     */
    public record Shown(
            CallRow call,
            Questionnaire questions,
            CallRules rules,
            boolean open,
            boolean runs,
            @Nullable String application,
            Set<CallStep> possible,
            @Nullable Standing standing) {

        /** Whether the caller has a live application. */
        public boolean applied() {
            return application != null;
        }
    }

    /**
     * Eligibility of a person for a call, by what the person states now, or had stated with a submitted application.
     *
     * @param checks what the call asks of everybody
     * @param destinations what each destination asks for besides, by key; nobody is refused because of it
     */
    public record Standing(List<Eligibility.Check> checks, Map<String, List<Eligibility.Check>> destinations) {

        /** Whether the caller may submit an application: what is not proven is decided by an officer. */
        public boolean eligible() {
            return checks.stream()
                    .allMatch(check -> check.verdict() == Eligibility.Verdict.MET
                            || check.verdict() == Eligibility.Verdict.NOT_PROVEN);
        }
    }

    /**
     * @throws NotFound when there is none that the caller may see
     */
    public Shown execute(Slug slug) {
        var row = directory.bySlug(slug.value()).orElseThrow(() -> new NotFound("not-found"));
        boolean runs = officer.actsFor(row.host().id());
        if (!row.isPublic() && !runs) {
            throw new NotFound("not-found");
        }
        var call = calls.byId(row.id()).orElseThrow();
        var now = clock.instant();
        var account = officer.caller().accountId();
        var application = account == null
                ? null
                : applications.live(row.id(), account).map(Application::code).orElse(null);
        return new Shown(
                row.told(officer.disclosure(row.host().id())),
                call.questions(),
                call.rules(),
                row.isOpen(now),
                runs,
                application,
                Step.only(call.possible(now), step -> isOfCaller(step, row, runs)),
                account == null ? null : standing(row, call, account));
    }

    private boolean isOfCaller(CallStep step, CallRow row, boolean runs) {
        return step == CallStep.APPLY
                ? row.isPublic() && officer.caller().isSignedIn()
                : runs && CallStep.ofOfficers().contains(step);
    }

    private Standing standing(CallRow row, ExchangeCall call, UUID account) {
        var application = applications.live(row.id(), account);
        var person = application.map(statements::of).orElseGet(() -> statements.now(account));
        var deadline = LocalDate.ofInstant(row.closesAt(), row.zone());
        var destinations = new HashMap<String, List<Eligibility.Check>>();
        row.destinations()
                .forEach(destination ->
                        destinations.put(destination.key(), asked(destination).check(person, deadline)));
        boolean confirmed = application.map(Application::isMembershipConfirmed).orElse(false);
        var checks = call.rules().eligibility().check(person, deadline);
        return new Standing(people.before(checks, call, account, confirmed), destinations);
    }

    private static Eligibility asked(CallRow.Destination destination) {
        return new Eligibility(
                destination.iscedF().stream().map(IscedField::of).toList(),
                destination.eqf(),
                null,
                destination.languages().stream()
                        .map(each -> new LanguageRequirement(
                                LanguageTag.of(each.language()),
                                each.cefr() == null ? null : CefrLevel.valueOf(each.cefr())))
                        .toList(),
                List.of(),
                null);
    }
}
