package org.caravanserai.exchanges.link;

import jakarta.inject.Inject;
import org.caravanserai.domain.exchanges.correction.CorrectionState;
import org.caravanserai.domain.exchanges.correction.Corrections;
import org.caravanserai.domain.shared.Conflict;
import org.caravanserai.domain.shared.Forbidden;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.exchanges.nomination.DecideCorrection;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/** The holder of a link confirms or refuses a correction for its party, as {@link DecideCorrection} does for an officer. */
@UseCase
@Public
public class DecideCorrectionByLink {

    private final LinkHolder holder;
    private final Corrections corrections;
    private final DecideCorrection decide;

    @Inject
    public DecideCorrectionByLink(LinkHolder holder, Corrections corrections, DecideCorrection decide) {
        this.holder = holder;
        this.corrections = corrections;
        this.decide = decide;
    }

    /** See {@link DecideCorrection.Command}. */
    public record Command(
            String token,
            String code,
            DecideCorrection.Decision decision,
            @Nullable String note) {}

    /**
     * @throws NotFound when the link is none, has expired or was revoked, or the correction is none of its party under its agreement
     * @throws Forbidden {@code other-side-answers}
     * @throws Conflict {@code stale-correction}
     * @throws Invalid {@code required} for the note of a refusal
     */
    public CorrectionState execute(Command command) {
        var link = holder.open(command.token());
        if (corrections
                .lock(command.code())
                .filter(each -> each.direction().agreement().equals(link.agreement()))
                .isEmpty()) {
            throw new NotFound("not-found");
        }
        return holder.actingForParty(
                link,
                () -> decide.execute(new DecideCorrection.Command(command.code(), command.decision(), command.note())));
    }
}
