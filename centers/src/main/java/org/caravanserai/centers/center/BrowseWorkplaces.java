package org.caravanserai.centers.center;

import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.center.CenterDirectory;
import org.caravanserai.domain.centers.center.CenterFilter;
import org.caravanserai.domain.centers.center.CenterRow;
import org.caravanserai.domain.centers.center.CenterState;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** The centers at which the caller works in whatever role, in whatever state, each with what the caller may do there. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class BrowseWorkplaces {

    private final CenterDirectory directory;
    private final CenterStaff staff;

    @Inject
    public BrowseWorkplaces(CenterDirectory directory, CenterStaff staff) {
        this.directory = directory;
        this.staff = staff;
    }

    public Page<Workplace> execute(PageRequest request) {
        var organizations = CenterStaff.ROLES.stream()
                .flatMap(permission -> staff.owners(permission).stream())
                .collect(Collectors.toUnmodifiableSet());
        return organizations.isEmpty()
                ? new Page<>(List.of(), request.page(), request.size(), 0)
                : directory
                        .page(
                                new CenterFilter(EnumSet.allOf(CenterState.class), organizations, null, null, null),
                                request)
                        .map(this::workplace);
    }

    private Workplace workplace(CenterRow row) {
        var partner = row.partner();
        return new Workplace(row, staff.permissions(row.id(), row.host().id(), partner == null ? null : partner.id()));
    }
}
