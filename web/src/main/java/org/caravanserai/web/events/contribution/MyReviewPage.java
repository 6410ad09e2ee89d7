package org.caravanserai.web.events.contribution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;
import org.caravanserai.domain.events.contribution.ContributionReviewState;
import org.caravanserai.domain.events.contribution.ReviewContent;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.events.contribution.DeclineReview;
import org.caravanserai.events.contribution.ReviewDraft;
import org.caravanserai.events.contribution.ShowContributionReview;
import org.caravanserai.events.contribution.WriteReview;
import org.caravanserai.platform.forms.Form;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.caravanserai.web.shell.Texts;
import org.omnifaces.util.Faces;

/** A contribution that the person who is signed in is asked to review, with the form of the review. */
@Named
@RequestScoped
public class MyReviewPage {

    private final WriteReview write;
    private final DeclineReview decline;
    private final Notices notices;
    private final RequestParameters parameters;
    private final Texts texts;
    private final ShowContributionReview.ReviewView shown;
    private final Form<ReviewDraft> form;
    private final Form<DeclineReview.Refusal> refusal = Form.of(DeclineReview.Refusal.class);

    @Inject
    MyReviewPage(
            ShowContributionReview show,
            WriteReview write,
            DeclineReview decline,
            Notices notices,
            RequestParameters parameters,
            Texts texts) {
        this.write = write;
        this.decline = decline;
        this.notices = notices;
        this.parameters = parameters;
        this.texts = texts;
        this.shown = show.execute(parameters.text("code"));
        this.form = Form.of(ReviewDraft.class, shown.own());
    }

    /**
     * @throws NotFound unless the visitor was asked for a review and has not declined it
     */
    public ShowContributionReview.ReviewView getShown() {
        return shown;
    }

    public boolean isSubmitted() {
        return shown.state() == ContributionReviewState.SUBMITTED;
    }

    public void keep() {
        write.execute(code(), form.read(), false);
        notices.done("events.review.kept");
        Faces.redirect("/my/reviews/%s", code());
    }

    public void submit() {
        write.execute(code(), form.read(), true);
        notices.done("events.review.submitted");
        Faces.redirect("/my/reviews/%s", code());
    }

    public void decline() {
        decline.execute(code(), refusal.read());
        notices.done("events.review.declined");
        Faces.redirect("/my/reviews");
    }

    /** From 1 to 5, with words for the ends. */
    public List<SelectItem> getScores() {
        return IntStream.rangeClosed(ReviewContent.LEAST, ReviewContent.MOST)
                .mapToObj(score -> new SelectItem(String.valueOf(score), texts.of("events.score." + score)))
                .toList();
    }

    private String code() {
        return parameters.text("code");
    }

    public Form<ReviewDraft> getForm() {
        return form;
    }

    public Form<DeclineReview.Refusal> getRefusal() {
        return refusal;
    }
}
