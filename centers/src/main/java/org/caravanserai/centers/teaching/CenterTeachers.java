package org.caravanserai.centers.teaching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.caravanserai.domain.access.Caller;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.accounts.Accounts;
import org.caravanserai.domain.accounts.Callers;
import org.caravanserai.domain.centers.center.Center;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Invalid;

/** Finds who may teach at a center by the address that somebody has entered. */
@ApplicationScoped
public class CenterTeachers {

    private final Accounts accounts;
    private final Callers callers;

    @Inject
    public CenterTeachers(Accounts accounts, Callers callers) {
        this.accounts = accounts;
        this.callers = callers;
    }

    /**
     * An account that may teach for host or partner of the center, or there only.
     *
     * @param field to which the fault belongs
     * @throws Invalid {@code not-a-teacher-here}
     */
    public UUID find(Center center, String field, EmailAddress address) {
        var partner = center.partner();
        return accounts.byEmail(address)
                .flatMap(account -> callers.byAccount(account.id()))
                .filter(caller -> caller.may(Permission.TEACH, center.host(), center.id())
                        || partner != null && caller.may(Permission.TEACH, partner))
                .map(Caller::accountId)
                .orElseThrow(() -> new Invalid(field, "not-a-teacher-here", address.value()));
    }
}
