package org.caravanserai.centers.center;

import jakarta.inject.Inject;
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
import org.caravanserai.platform.forms.FormFields;
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

    /** Person and post as entered; {@code until} null: for an open term. */
    public record Command(
            @Nullable String kind,
            @Nullable String side,
            @Nullable String person,
            @Nullable String from,
            @Nullable String until) {}

    /**
     * @return the identity of the post
     * @throws NotFound when the caller directs no such center
     * @throws Invalid each fault with its field; {@code not-your-side}
     * @throws Conflict {@code director-in-office} when the side has a director on one of the days
     */
    public UUID execute(Slug slug, Command command) {
        var center = staff.lockedDirected(slug);
        var fields = new FormFields();
        var kind = fields.neededConstant(PostKind.class, "kind", command.kind());
        var side = fields.neededConstant(CenterSide.class, "side", command.side());
        var person = command.person();
        fields.needed("person", person);
        var from = fields.needed("from", command.from()) ? fields.date("from", command.from()) : null;
        var until = fields.date("until", command.until());
        if (fields.anyWrong() || kind == null || side == null || person == null || from == null) {
            throw fields.refusal();
        }
        if (!staff.sides(center).contains(side)) {
            throw new Invalid("side", "not-your-side");
        }
        var post = new CenterPost(center.id(), kind, side, person, from, until);
        if (governance.posts(center.id()).stream().anyMatch(post::clashesWith)) {
            throw new Conflict("director-in-office");
        }
        governance.add(post);
        history.record(center.id(), CenterAction.APPOINTED, post.person());
        return post.id();
    }
}
