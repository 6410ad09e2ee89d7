package org.caravanserai.exchanges.nomination;

import jakarta.inject.Inject;
import java.time.Clock;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.nomination.HostDetails;
import org.caravanserai.domain.exchanges.nomination.HostForm;
import org.caravanserai.domain.exchanges.nomination.HostForms;
import org.caravanserai.domain.exchanges.nomination.NominationStep;
import org.caravanserai.domain.shared.Conflict;
import org.caravanserai.domain.shared.Forbidden;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/** An officer of the receiving side adds to an accepted nomination what its letters say. */
@UseCase
@Requires(Permission.MANAGE_EXCHANGES)
public class SaveHostForm {

    private final NominationAccess access;
    private final HostForms forms;
    private final Clock clock;

    @Inject
    public SaveHostForm(NominationAccess access, HostForms forms, Clock clock) {
        this.access = access;
        this.forms = forms;
        this.clock = clock;
    }

    /**
     * @param version of the form that the change is made on, 0 for a new one; null to save over whatever was saved in between
     * @throws NotFound when the caller acts for neither side
     * @throws Forbidden {@code other-side-decides} for the sending side
     * @throws Conflict when it was changed since
     * @throws Refused {@code nomination-state} when the nomination is not accepted
     * @throws Invalid each fault with its field
     */
    public void execute(String code, @Nullable Long version, HostDetails details) {
        var nomination = access.received(code);
        nomination.require(NominationStep.FILL_HOST_FORM);
        var known = forms.of(nomination.id());
        if (version != null
                && version.longValue() != known.map(HostForm::version).orElse(0L)) {
            throw new Conflict("changed-meanwhile");
        }
        if (known.isPresent()) {
            known.get().change(details, clock.instant());
        } else {
            forms.add(new HostForm(nomination.id(), details, clock.instant()));
        }
    }
}
