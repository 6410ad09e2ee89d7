package org.caravanserai.web.exchanges.selection;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caravanserai.domain.exchanges.agreement.NamedParty;
import org.caravanserai.domain.exchanges.call.CallRow;
import org.caravanserai.domain.exchanges.call.Eligibility;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.exchanges.selection.ReviewCallApplication;
import org.caravanserai.exchanges.selection.ShowReview;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** One application as shown to a reviewer or an officer, with its scores. */
@Named
@RequestScoped
public class CandidatePage {

    private final ShowReview show;
    private final ReviewCallApplication review;
    private final Notices notices;
    private final RequestParameters parameters;
    private ShowReview.@Nullable Candidate shown;
    private @Nullable Map<String, @Nullable String> points;
    private @Nullable String comment;

    @Inject
    CandidatePage(ShowReview show, ReviewCallApplication review, Notices notices, RequestParameters parameters) {
        this.show = show;
        this.review = review;
        this.notices = notices;
        this.parameters = parameters;
    }

    public ShowReview.Candidate getShown() {
        if (shown == null) {
            shown = show.execute(parameters.text("code"));
            var mine = shown.mine();
            if (mine != null && comment == null) {
                comment = mine.comment();
            }
        }
        return shown;
    }

    /** Whether the applicant has not shown to meet what the destination of the allocated place asks for. */
    public boolean isOpenAtPlace() {
        return getShown()
                .destinations()
                .getOrDefault(String.valueOf(getShown().application().allocated()), List.of())
                .stream()
                .anyMatch(check -> check.verdict() != Eligibility.Verdict.MET);
    }

    /** Destination of a wish; null when the call no longer has it. */
    public @Nullable NamedParty destination(String condition) {
        return getShown().call().destinations().stream()
                .filter(each -> each.key().equals(condition))
                .map(CallRow.Destination::to)
                .findFirst()
                .orElse(null);
    }

    /** Points by key of the criterion, as they are typed. */
    public Map<String, @Nullable String> getPoints() {
        if (points == null) {
            var typed = new HashMap<String, @Nullable String>();
            var mine = getShown().mine();
            if (mine != null) {
                mine.points().byCriterion().forEach((key, value) -> typed.put(key, value.toPlainString()));
            }
            points = typed;
        }
        return points;
    }

    public @Nullable String getComment() {
        getShown();
        return comment;
    }

    public void setComment(@Nullable String comment) {
        this.comment = comment == null ? "" : comment;
    }

    public void save() {
        var given = points();
        var code = parameters.text("code");
        review.execute(code, given, comment);
        notices.done("exchanges.review.saved");
        Faces.redirect(getShown().officer() ? "/manage/exchanges/applications/%s" : "/manage/exchanges/reviews", code);
    }

    private Map<String, BigDecimal> points() {
        var given = new HashMap<String, BigDecimal>();
        var faults = new Invalid.Collector();
        getPoints().forEach((key, typed) -> {
            var text = typed == null ? "" : typed.strip();
            if (text.matches("\\d{1,9}([.,]\\d{1,4})?")) {
                given.put(key, new BigDecimal(text.replace(',', '.')));
            } else {
                faults.check(text.isEmpty(), "points-" + key, "not-a-number", text);
            }
        });
        faults.throwIfAny();
        return given;
    }
}
