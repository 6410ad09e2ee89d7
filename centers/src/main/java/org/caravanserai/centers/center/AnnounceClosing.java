package org.caravanserai.centers.center;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.center.CenterAction;
import org.caravanserai.domain.centers.center.CenterClosing;
import org.caravanserai.domain.centers.center.Closings;
import org.caravanserai.domain.centers.center.ClosureReason;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/** The host announces that a center closes on a day, and why; no new learners are taken from then on. */
@UseCase
@Requires(Permission.DIRECT_CENTER)
public class AnnounceClosing {

    private final HostedCenters hosted;
    private final Closings closings;
    private final CenterDeadlines deadlines;
    private final CenterSteps steps;
    private final Clock clock;

    @Inject
    public AnnounceClosing(
            HostedCenters hosted, Closings closings, CenterDeadlines deadlines, CenterSteps steps, Clock clock) {
        this.hosted = hosted;
        this.closings = closings;
        this.deadlines = deadlines;
        this.steps = steps;
        this.clock = clock;
    }

    /**
     * @param weights reasons with their weights in percent, which add up to 100
     * @throws NotFound when there is none that the caller directs for its host
     * @throws Invalid {@code closing-in-the-past}, {@code reasons-needed}, {@code weights-not-whole}
     * @throws Refused {@code center-state} when it does not run
     */
    public void execute(Slug slug, LocalDate closesOn, Map<ClosureReason, Integer> weights, @Nullable String note) {
        var center = hosted.lockToDirect(slug);
        var closing = new CenterClosing(center.id(), weights, note, clock.instant());
        var today = LocalDate.ofInstant(clock.instant(), center.zone());
        steps.take(
                center, CenterAction.CLOSING_ANNOUNCED, closing.note(), () -> center.announceClosing(closesOn, today));
        closings.add(closing);
        deadlines.closed(center);
    }
}
