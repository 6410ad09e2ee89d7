package org.caravanserai.exchanges.reference;

import jakarta.inject.Inject;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.call.ApplicationAction;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;

/** An applicant takes back what a referee was asked for; the link opens nothing from then on. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class WithdrawReferenceRequest {

    private final ApplicantReferences asked;
    private final ReferenceNotices notices;
    private final History history;

    @Inject
    public WithdrawReferenceRequest(ApplicantReferences asked, ReferenceNotices notices, History history) {
        this.asked = asked;
        this.notices = notices;
        this.history = history;
    }

    /**
     * @param application its code
     * @param code of the request
     * @throws NotFound when it is not the caller's application or none of its requests
     * @throws Refused {@code call-closed}, {@code application-state}; {@code reference-state} when it has been answered
     */
    public void execute(String application, String code) {
        var asking = asked.asking(application);
        var reference = asked.of(asking.application(), code);
        reference.withdraw();
        notices.over(reference.id());
        history.record(asking.application().id(), ApplicationAction.REFERENCE_WITHDRAWN, reference.name());
    }
}
