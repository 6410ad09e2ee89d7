package org.caravanserai.centers.center;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.center.CenterAction;
import org.caravanserai.domain.centers.center.CenterPost;
import org.caravanserai.domain.centers.center.Governance;
import org.caravanserai.domain.centers.center.PostKind;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** The host opens a center whose agreement is signed; terms can be planned from then on. */
@UseCase
@Requires(Permission.MANAGE_CENTER)
public class OpenCenter {

    private final HostedCenters hosted;
    private final Governance governance;
    private final CenterDeadlines deadlines;
    private final CenterSteps steps;

    @Inject
    public OpenCenter(HostedCenters hosted, Governance governance, CenterDeadlines deadlines, CenterSteps steps) {
        this.hosted = hosted;
        this.governance = governance;
        this.deadlines = deadlines;
        this.steps = steps;
    }

    /**
     * @param day of the opening, within the period of the agreement
     * @throws NotFound when there is none whose host the caller acts for
     * @throws Invalid {@code not-in-agreement} when the agreement is not in force on that day
     * @throws Refused {@code directors-missing} when a side has no director on that day, {@code center-state}
     */
    public void execute(Slug slug, LocalDate day) {
        var center = hosted.lock(slug);
        var directed = governance.posts(center.id()).stream()
                .filter(post -> post.kind() == PostKind.DIRECTOR && post.isHeldOn(day))
                .map(CenterPost::side)
                .collect(Collectors.toUnmodifiableSet());
        var agreements = governance.agreements(center.id());
        if (!agreements.isEmpty() && agreements.stream().noneMatch(agreement -> agreement.isInForce(day))) {
            var text = agreements.get(0).text();
            throw new Invalid("openedOn", "not-in-agreement", text.from(), text.until());
        }
        steps.take(center, CenterAction.OPENED, null, () -> center.open(day, directed));
        deadlines.opened(center, day);
    }
}
