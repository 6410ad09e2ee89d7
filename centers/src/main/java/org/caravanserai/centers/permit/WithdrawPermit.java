package org.caravanserai.centers.permit;

import jakarta.inject.Inject;
import java.util.UUID;
import org.caravanserai.centers.center.CenterStaff;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** A director withdraws a permit that was recorded by mistake or whose teacher has left. */
@UseCase
@Requires(Permission.MANAGE_CENTER)
public class WithdrawPermit {

    private final CenterStaff staff;
    private final PermitBook book;

    @Inject
    public WithdrawPermit(CenterStaff staff, PermitBook book) {
        this.staff = staff;
        this.book = book;
    }

    /**
     * @throws NotFound when the caller directs no such center, or it has no such permit
     */
    public void execute(Slug slug, UUID id) {
        var center = staff.lockedDirected(slug);
        book.withdraw(center, book.find(center, id).orElseThrow(() -> new NotFound("not-found")));
    }
}
