package org.caravanserai.exchanges.application;

import jakarta.inject.Inject;
import java.time.Clock;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.call.ApplicationAction;
import org.caravanserai.domain.exchanges.call.ApplicationState;
import org.caravanserai.domain.exchanges.call.CallStep;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.exchanges.call.ApplicantStatements;
import org.caravanserai.exchanges.call.ApplicationNotices;
import org.caravanserai.exchanges.call.CallAccess;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;

/** A scholar submits their own application before the deadline. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class SubmitApplication {

    private final SubmissionRules rules;
    private final ApplicantStatements statements;
    private final CallAccess access;
    private final ApplicationNotices notices;
    private final History history;
    private final Clock clock;

    @Inject
    public SubmitApplication(
            CallAccess access,
            SubmissionRules rules,
            ApplicantStatements statements,
            ApplicationNotices notices,
            History history,
            Clock clock) {
        this.rules = rules;
        this.statements = statements;
        this.access = access;
        this.notices = notices;
        this.history = history;
        this.clock = clock;
    }

    /**
     * Submitting it again changes nothing.
     *
     * @throws NotFound when it is not the caller's
     * @throws Refused {@code call-closed}; {@code application-state}; {@code not-eligible} when the applicant does not meet
     *     what the call asks for, or has not stated it
     * @throws Invalid {@code required} for each question that has to be answered, {@code document-missing} for each document that
     *     has to be attached, {@code references-missing} when references have to arrive first, {@code destination-field-not-met},
     *     {@code destination-level-not-met} or {@code destination-language-not-met} for what the destination of a wish asks for and the applicant does not meet
     */
    public ApplicationState execute(String code) {
        var application = access.own(code);
        if (application.state() == ApplicationState.SUBMITTED) {
            return application.state();
        }
        var call = access.callOf(application);
        var now = clock.instant();
        call.require(CallStep.APPLY, now);
        var said = statements.of(application);
        rules.require(call, application, said);
        history.step(application, ApplicationAction.SUBMITTED, null, () -> application.submit(said, now));
        notices.submitted(call, application);
        return application.state();
    }
}
