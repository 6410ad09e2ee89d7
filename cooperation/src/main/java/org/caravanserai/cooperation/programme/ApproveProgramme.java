package org.caravanserai.cooperation.programme;

import jakarta.inject.Inject;
import java.util.Objects;
import org.caravanserai.cooperation.registry.RegistryChanges;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.cooperation.programme.Approval;
import org.caravanserai.domain.cooperation.programme.Programme;
import org.caravanserai.domain.cooperation.registry.RegistryAction;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.forms.FormFields;
import org.jspecify.annotations.Nullable;

/** An authority has approved a programme, or renewed its approval: number and dates are recorded. */
@UseCase
@Requires(Permission.MANAGE_COOPERATION)
public class ApproveProgramme {

    private RegistryChanges changes;
    private ReportDeadlines deadlines;

    @SuppressWarnings("NullAway.Init")
    protected ApproveProgramme() {}

    @Inject
    public ApproveProgramme(RegistryChanges changes, ReportDeadlines deadlines) {
        this.changes = changes;
        this.deadlines = deadlines;
    }

    /** The approval, as text. */
    public record ProgrammeApprovalForm(
            @Nullable String number,
            @Nullable String from,
            @Nullable String until) {}

    /**
     * @throws NotFound when there is no such programme
     * @throws Refused {@code programme-state}
     * @throws Invalid each fault with its field
     */
    public void execute(Slug slug, @Nullable Long read, ProgrammeApprovalForm form) {
        var programme = changes.lock(Programme.class, slug, read);
        var fields = new FormFields();
        fields.needed("number", form.number());
        fields.needed("from", form.from());
        fields.needed("until", form.until());
        var from = fields.date("from", form.from());
        var until = fields.date("until", form.until());
        fields.throwIfAny();
        var approval = new Approval(
                String.valueOf(form.number()), Objects.requireNonNull(from), Objects.requireNonNull(until));
        var before = programme.state();
        if (before.isApproved()) {
            programme.renew(approval);
        } else {
            programme.approve(approval);
        }
        changes.note(programme, RegistryAction.APPROVED, form.number());
        deadlines.approved(programme);
    }
}
