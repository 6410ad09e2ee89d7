package org.caravanserai.centers.center;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.center.CenterAction;
import org.caravanserai.domain.centers.center.Governance;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;

/** An owner ends the term of somebody who holds a post of a center. */
@UseCase
@Requires(Permission.MANAGE_CENTER)
public class EndPost {

    private final CenterStaff staff;
    private final Governance governance;
    private final History history;

    @Inject
    public EndPost(CenterStaff staff, Governance governance, History history) {
        this.staff = staff;
        this.governance = governance;
        this.history = history;
    }

    /**
     * @param day last day of the term
     * @throws NotFound when the caller directs no such center, or it has no such post
     * @throws Invalid {@code term-ends-early}, {@code not-your-side}, {@code only-directors-appoint-one}
     */
    public void execute(Slug slug, UUID id, LocalDate day) {
        var center = staff.lockedDirected(slug);
        var post = governance
                .post(id)
                .filter(found -> found.center().equals(center.id()))
                .orElseThrow(() -> new NotFound("not-found"));
        staff.requireSide(center, post.kind(), post.side());
        post.end(day);
        history.record(center.id(), CenterAction.TERM_ENDED, post.person());
    }
}
