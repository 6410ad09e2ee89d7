package org.caravanserai.exchanges.reference;

import jakarta.inject.Inject;
import java.time.Clock;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.call.ApplicationAction;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;

/** An applicant reminds a referee, who gets the link again. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class RemindReferee {

    private final ApplicantReferences asked;
    private final ReferenceEmails emails;
    private final History history;
    private final Clock clock;

    @Inject
    public RemindReferee(ApplicantReferences asked, ReferenceEmails emails, History history, Clock clock) {
        this.asked = asked;
        this.emails = emails;
        this.history = history;
        this.clock = clock;
    }

    /**
     * @param application its code
     * @param code of the request
     * @throws NotFound when it is not the caller's application or none of its requests
     * @throws Refused {@code call-closed}, {@code application-state}, {@code reference-over}, {@code reminded-recently}
     */
    public void execute(String application, String code) {
        var asking = asked.asking(application);
        var reference = asked.of(asking.application(), code);
        reference.remind(clock.instant());
        emails.reminded(asking.call(), asking.application(), reference);
        history.record(asking.application().id(), ApplicationAction.REFERENCE_REMINDED, reference.name());
    }
}
