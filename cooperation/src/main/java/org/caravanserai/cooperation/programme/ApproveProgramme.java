package org.caravanserai.cooperation.programme;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.caravanserai.cooperation.registry.EntryReader;
import org.caravanserai.cooperation.registry.RegistryChanges;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.cooperation.programme.AuthorityApproval;
import org.caravanserai.domain.cooperation.programme.GivenApproval;
import org.caravanserai.domain.cooperation.programme.Programme;
import org.caravanserai.domain.cooperation.registry.RegistryAction;
import org.caravanserai.domain.shared.Between;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.forms.AsText;
import org.jspecify.annotations.Nullable;

/** An authority has approved a programme, or renewed its approval: number, dates and places are recorded, and what was approved before stays. */
@UseCase
@Requires(Permission.MANAGE_COOPERATION)
public class ApproveProgramme {

    private final RegistryChanges changes;
    private final EntryReader reader;
    private final ReportDeadlines reports;
    private final ApprovalDeadlines renewals;

    @Inject
    public ApproveProgramme(
            RegistryChanges changes, EntryReader reader, ReportDeadlines reports, ApprovalDeadlines renewals) {
        this.changes = changes;
        this.reader = reader;
        this.reports = reports;
        this.renewals = renewals;
    }

    static final int MOST = 100_000;

    /**
     * The approval, as a keeper enters it.
     *
     * @param quota approved places a year; those of the programme when nothing is written
     * @param decidedOn when the authority decided; today when nothing is written
     */
    public record ProgrammeApprovalForm(
            String number,
            LocalDate from,
            LocalDate until,

            @AsText @Between(least = 1, most = MOST) @Nullable
            Integer quota,

            @Nullable LocalDate decidedOn) {}

    /**
     * @throws NotFound when there is no such programme
     * @throws Refused {@code programme-state}
     * @throws Invalid each fault with its field
     */
    public void execute(Slug slug, @Nullable Long read, ProgrammeApprovalForm form) {
        var programme = changes.lock(Programme.class, slug, read);
        var decidedOn = form.decidedOn();
        if (decidedOn != null && decidedOn.isAfter(reader.latestToday())) {
            throw new Invalid("decidedOn", "not-held-yet");
        }
        var quota = form.quota();
        var places = quota == null ? programme.quota() : quota;
        if (places == null) {
            throw new Invalid("quota", "required");
        }
        var given = new GivenApproval(
                new AuthorityApproval(form.number(), form.from(), form.until()),
                places,
                decidedOn == null ? reader.today() : decidedOn);
        if (programme.state().isApproved()) {
            programme.renew(given);
        } else {
            programme.approve(given);
        }
        changes.note(programme, RegistryAction.APPROVED, form.number());
        reports.approved(programme);
        renewals.approved(programme);
    }
}
