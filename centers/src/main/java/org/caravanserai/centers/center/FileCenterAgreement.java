package org.caravanserai.centers.center;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.center.AgreementText;
import org.caravanserai.domain.centers.center.Center;
import org.caravanserai.domain.centers.center.CenterAction;
import org.caravanserai.domain.centers.center.CenterAgreement;
import org.caravanserai.domain.centers.center.CenterState;
import org.caravanserai.domain.centers.center.Governance;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.forms.FormFields;
import org.caravanserai.platform.history.History;
import org.jspecify.annotations.Nullable;

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
     * What is filed, as it was written.
     *
     * @param texts by language tag, one for each language in which it is signed
     */
    public record Command(
            @Nullable String from,
            @Nullable String until,
            @Nullable String noticeMonths,
            @Nullable Map<String, String> texts) {}

    /**
     * @throws NotFound when the caller directs no such center
     * @throws Invalid each fault with its field
     * @throws Refused {@code center-state} before the approval, {@code center-agreement-signed} when all have signed
     */
    public void execute(Slug slug, Command command) {
        var center = staff.lockedDirected(slug);
        requireApproved(center);
        var text = read(command);
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

    private static void requireApproved(Center center) {
        if (!center.state().allowsAgreement()) {
            throw new Refused("center-state", center.state(), CenterState.AGREEMENT_SIGNED);
        }
    }

    private static AgreementText read(Command command) {
        var fields = new FormFields();
        var from = fields.needed("from", command.from()) ? fields.date("from", command.from()) : null;
        var until = fields.needed("until", command.until()) ? fields.date("until", command.until()) : null;
        var notice = fields.needed("noticeMonths", command.noticeMonths())
                ? fields.integer("noticeMonths", command.noticeMonths(), 0, AgreementText.MOST_NOTICE)
                : null;
        var texts = fields.text("texts", command.texts());
        if (fields.anyWrong() || from == null || until == null || notice == null || texts == null) {
            throw fields.refusal();
        }
        return new AgreementText(from, until, notice, texts);
    }
}
