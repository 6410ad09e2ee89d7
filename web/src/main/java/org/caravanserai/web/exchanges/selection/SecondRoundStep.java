package org.caravanserai.web.exchanges.selection;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import org.caravanserai.exchanges.call.DraftSecondRound;
import org.caravanserai.exchanges.call.ShowOwnCall;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.omnifaces.util.Faces;

/** Drafts a further round of a call for the places that are left. */
@Named
@RequestScoped
public class SecondRoundStep {

    private final DraftSecondRound secondRound;
    private final ShowOwnCall show;
    private final Clock clock;
    private final Notices notices;
    private final RequestParameters parameters;

    @Inject
    SecondRoundStep(
            DraftSecondRound secondRound,
            ShowOwnCall show,
            Clock clock,
            Notices notices,
            RequestParameters parameters) {
        this.secondRound = secondRound;
        this.show = show;
        this.clock = clock;
        this.notices = notices;
        this.parameters = parameters;
    }

    private static final LocalTime OPENS = LocalTime.of(9, 0);
    private static final int ROUND_DAYS = 14;

    /** A draft that opens tomorrow for two weeks; its form changes the times. */
    public void draft() {
        var earlier = show.execute(parameters.slug()).row();
        var opens =
                LocalDate.ofInstant(clock.instant(), earlier.zone()).plusDays(1).atTime(OPENS);
        var slug = secondRound.execute(
                parameters.slug(),
                opens.atZone(earlier.zone()).toInstant(),
                opens.plusDays(ROUND_DAYS).atZone(earlier.zone()).toInstant());
        notices.done("exchanges.callForm.drafted");
        Faces.redirect("/manage/exchanges/calls/%s/edit", slug);
    }
}
