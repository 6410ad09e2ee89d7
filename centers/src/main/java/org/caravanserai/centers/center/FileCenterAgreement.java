package org.caravanserai.centers.center;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.center.AgreementText;
import org.caravanserai.domain.centers.center.CenterAction;
import org.caravanserai.domain.centers.center.CenterAgreement;
import org.caravanserai.domain.centers.center.CenterStep;
import org.caravanserai.domain.centers.center.Governance;
import org.caravanserai.domain.shared.Between;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.forms.Described;
import org.caravanserai.platform.history.History;

/** An owner files the text of the agreement about an approved center, or changes it before all have signed. */
@UseCase
@Requires(Permission.MANAGE_CENTER)
public class FileCenterAgreement {

    private final CenterStaff staff;
    private final Governance governance;
    private final History history;
    private final Clock clock;

    @Inject
    public FileCenterAgreement(CenterStaff staff, Governance governance, History history, Clock clock) {
        this.staff = staff;
        this.governance = governance;
        this.history = history;
        this.clock = clock;
    }

    /**
     * What the agreement says.
     *
     * @param texts one for each language in which it is signed
     */
    @Described(name = "CenterAgreementBody")
    public record AgreementDraft(
            LocalDate from,
            LocalDate until,

            @Between(least = 0, most = AgreementText.MOST_NOTICE)
            int noticeMonths,

            LocalizedText texts) {}

    /**
     * @throws NotFound when the caller directs no such center
     * @throws Invalid each fault with its field
     * @throws Refused {@code center-state} before the approval, {@code center-agreement-signed} when all have signed
     */
    public void execute(Slug slug, AgreementDraft draft) {
        var center = staff.lockedDirected(slug);
        center.require(CenterStep.FILE_AGREEMENT);
        var text = new AgreementText(draft.from(), draft.until(), draft.noticeMonths(), draft.texts());
        var now = clock.instant();
        var latest = governance.agreements(center.id()).stream().findFirst();
        if (latest.isPresent() && !latest.get().isSigned()) {
            latest.get().rewrite(text, center.partner(), now);
        } else {
            int period = latest.map(CenterAgreement::period).orElse(0) + 1;
            governance.add(new CenterAgreement(center.id(), period, center.partner(), text, now));
        }
        history.record(center.id(), CenterAction.AGREEMENT_FILED, null);
    }
}
