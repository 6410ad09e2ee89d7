package org.caravanserai.web.exchanges.nomination;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.caravanserai.domain.exchanges.agreement.MobilityKind;
import org.caravanserai.domain.exchanges.nomination.NominationRow;
import org.caravanserai.domain.history.HistoryLine;
import org.caravanserai.exchanges.ewp.CheckOmobility;
import org.caravanserai.exchanges.ewp.OmobilityGap;
import org.caravanserai.exchanges.nomination.ReadNominationHistory;
import org.caravanserai.exchanges.nomination.ShowNomination;
import org.caravanserai.exchanges.nomination.ShowNominationPlace;
import org.caravanserai.exchanges.nomination.ShowStay;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;

/** One nomination with its stay, as shown to the officers of both sides. */
@Named
@RequestScoped
public class NominationPage {

    private final ShowNomination show;
    private final ReadNominationHistory history;
    private final ShowStay stays;
    private final ShowNominationPlace place;
    private final CheckOmobility omobility;
    private final RequestParameters parameters;
    private ShowStay.@Nullable Stay stay;
    private ShowNomination.@Nullable Shown shown;
    private ShowNominationPlace.@Nullable Shown shownPlace;

    @Inject
    NominationPage(
            ShowNomination show,
            ReadNominationHistory history,
            ShowStay stays,
            ShowNominationPlace place,
            CheckOmobility omobility,
            RequestParameters parameters) {
        this.place = place;
        this.omobility = omobility;
        this.show = show;
        this.history = history;
        this.stays = stays;
        this.parameters = parameters;
    }

    public ShowNomination.Shown getShown() {
        if (shown == null) {
            shown = show.execute(parameters.text("code"));
        }
        return shown;
    }

    public NominationRow getNomination() {
        return getShown().nomination();
    }

    public List<HistoryLine> getHistory() {
        return history.execute(getNomination().code());
    }

    /** Whether EWP knows such stays: those of students who study. */
    public boolean isInEwp() {
        var kind = getNomination().kind();
        return kind == MobilityKind.STUDENT_STUDY || kind == MobilityKind.DOCTORAL;
    }

    /** What EWP demands of the nomination and is not known. */
    public List<OmobilityGap> getMissingInEwp() {
        return omobility.execute(getNomination().code());
    }

    /** What a decision is made on, beside the person. */
    public ShowNominationPlace.Shown getPlace() {
        if (shownPlace == null) {
            shownPlace = place.execute(getNomination().code());
        }
        return shownPlace;
    }

    /** The course of the stay; null before acceptance. */
    public ShowStay.@Nullable Stay getStay() {
        var code = getNomination().mobility();
        if (stay == null && code != null) {
            stay = stays.execute(code);
        }
        return stay;
    }
}
