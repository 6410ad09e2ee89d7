package org.caravanserai.centers.center;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.center.CenterAction;
import org.caravanserai.domain.centers.center.CenterPost;
import org.caravanserai.domain.centers.center.CenterSide;
import org.caravanserai.domain.centers.center.Governance;
import org.caravanserai.domain.centers.center.PostKind;
import org.caravanserai.domain.shared.Conflict;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.forms.Described;
import org.caravanserai.platform.history.History;
import org.jspecify.annotations.Nullable;

/** An owner appoints a director, a member of the board, a teacher or an administrator of a center for a term. */
@UseCase
@Requires(Permission.MANAGE_CENTER)
public class AppointToPost {

    private final CenterStaff staff;
    private final Governance governance;
    private final History history;

    @Inject
    public AppointToPost(CenterStaff staff, Governance governance, History history) {
        this.staff = staff;
        this.governance = governance;
        this.history = history;
    }

    /**
     * Person and post.
     *
     * @param until null: for an open term
     */
    @Described(name = "CenterPostBody")
    public record PostDraft(
            PostKind kind,
            CenterSide side,
            String person,
            LocalDate from,
            @Nullable LocalDate until) {}

    /**
     * @return the identity of the post
     * @throws NotFound when the caller directs no such center
     * @throws Invalid each fault with its field; {@code not-your-side}, {@code only-directors-appoint-one}
     * @throws Conflict {@code director-in-office} when the side has a director on one of the days
     */
    public UUID execute(Slug slug, PostDraft draft) {
        var center = staff.lockedDirected(slug);
        staff.requireSide(center, draft.kind(), draft.side());
        var post = new CenterPost(center.id(), draft.kind(), draft.side(), draft.person(), draft.from(), draft.until());
        if (governance.posts(center.id()).stream().anyMatch(post::clashesWith)) {
            throw new Conflict("director-in-office");
        }
        governance.add(post);
        history.record(center.id(), CenterAction.APPOINTED, post.person());
        return post.id();
    }
}
