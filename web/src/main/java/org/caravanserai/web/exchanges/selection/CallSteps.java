package org.caravanserai.web.exchanges.selection;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import org.caravanserai.exchanges.call.AllocatePlaces;
import org.caravanserai.exchanges.call.DraftSecondRound;
import org.caravanserai.exchanges.call.NominateApplicant;
import org.caravanserai.exchanges.call.PublishCall;
import org.caravanserai.exchanges.call.ReleaseResults;
import org.caravanserai.exchanges.call.ShowOwnCall;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.omnifaces.util.Faces;

/** The officer's next steps with a call and its applications, each a button. */
@Named
@RequestScoped
public class CallSteps {

    private static final LocalTime OPENS = LocalTime.of(9, 0);
    private static final int ROUND_DAYS = 14;

    @Inject
    private PublishCall publish;

    @Inject
    private AllocatePlaces allocate;

    @Inject
    private ReleaseResults release;

    @Inject
    private NominateApplicant nominate;

    @Inject
    private DraftSecondRound secondRound;

    @Inject
    private ShowOwnCall show;

    @Inject
    private Clock clock;

    @Inject
    private Notices notices;

    @Inject
    private RequestParameters parameters;

    public void publish() {
        publish.execute(parameters.slug());
        notices.done("exchanges.callStep.published");
        again();
    }

    public void allocate() {
        var result = allocate.execute(parameters.slug());
        notices.done("exchanges.callStep.allocated", result.allocated(), result.places(), result.unscored());
        again();
    }

    public void release() {
        release.execute(parameters.slug());
        notices.done("exchanges.callStep.released");
        again();
    }

    public void nominate() {
        var code = parameters.text("code");
        var made = nominate.execute(code);
        notices.done("exchanges.callStep.nominated", made.code());
        Faces.redirect("/manage/exchanges/applications/%s", code);
    }

    /** A draft that opens tomorrow for two weeks; its form changes the times. */
    public void draftSecondRound() {
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

    private void again() {
        Faces.redirect("/manage/exchanges/calls/%s", parameters.text("slug"));
    }
}
