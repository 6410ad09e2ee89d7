package org.caravanserai.web.centers.center;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.caravanserai.centers.center.ShowOwnCenter;
import org.caravanserai.domain.centers.center.ApplicationPart;
import org.caravanserai.domain.centers.center.CenterAgreement;
import org.caravanserai.domain.centers.center.CenterPost;
import org.caravanserai.domain.centers.center.CenterSide;
import org.caravanserai.domain.centers.center.CenterStep;
import org.caravanserai.domain.centers.center.CenterView;
import org.caravanserai.domain.history.HistoryLine;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;

/** One center as shown to its owners: state, next step, agreement, directors, history. */
@Named
@RequestScoped
public class CenterOverviewPage {

    private final ShowOwnCenter show;
    private final RequestParameters parameters;
    private ShowOwnCenter.@Nullable Answer answer;

    @Inject
    CenterOverviewPage(ShowOwnCenter show, RequestParameters parameters) {
        this.show = show;
        this.parameters = parameters;
    }

    ShowOwnCenter.Answer answer() {
        if (answer == null) {
            answer = show.execute(parameters.slug());
        }
        return answer;
    }

    public CenterView getCenter() {
        return answer().center();
    }

    /**
     * The center, on pages that only who directs it opens.
     *
     * @throws NotFound for who only reads
     */
    public CenterView getDirected() {
        if (!isOwner()) {
            throw new NotFound("not-found");
        }
        return getCenter();
    }

    /** Whether the caller acts for the host, which applies and opens. */
    public boolean isHost() {
        return answer().own().contains(CenterSide.HOST);
    }

    public boolean can(CenterStep step) {
        return answer().can(step);
    }

    public @Nullable String getNote() {
        return answer().note();
    }

    public Map<ApplicationPart, String> getApplication() {
        return answer().application();
    }

    /** Parts of the application that say nothing yet. */
    public List<ApplicationPart> getMissing() {
        return List.of(ApplicationPart.values()).stream()
                .filter(part -> !getApplication().containsKey(part))
                .toList();
    }

    public @Nullable CenterAgreement getAgreement() {
        return answer().agreement();
    }

    public List<CenterAgreement> getAgreements() {
        return answer().agreements();
    }

    /** Whether the caller's signature is missing below the agreement that is filed. */
    public boolean isToSign() {
        var agreement = getAgreement();
        return agreement != null
                && answer().directed().stream()
                        .anyMatch(side -> agreement.sides().contains(side)
                                && !agreement.signed().contains(side));
    }

    public List<CenterPost> getPosts() {
        return answer().posts();
    }

    /** Whether the caller acts for one of the sides, which appoint and end terms. */
    public boolean isOwner() {
        return answer().directs();
    }

    /** Posts of the caller's sides. */
    public List<CenterPost> getOwnPosts() {
        return answer().posts().stream()
                .filter(post -> answer().own().contains(post.side()))
                .toList();
    }

    public List<HistoryLine> getHistory() {
        return answer().history();
    }
}
