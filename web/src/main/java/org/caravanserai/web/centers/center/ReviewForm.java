package org.caravanserai.web.centers.center;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Objects;
import org.caravanserai.centers.center.ReviewCenterApplication;
import org.caravanserai.domain.centers.center.ReviewMethod;
import org.caravanserai.domain.centers.center.ReviewOutcome;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The form by which the authority records a review of an application. */
@Named("centerReviewForm")
@RequestScoped
public class ReviewForm {

    private final ReviewCenterApplication review;
    private final Notices notices;
    private final RequestParameters parameters;

    private @Nullable ReviewMethod method = ReviewMethod.DOCUMENTS;

    private @Nullable ReviewOutcome outcome = ReviewOutcome.SUPPORTS;

    private @Nullable String note;

    private @Nullable LocalDate heldOn;

    @Inject
    ReviewForm(ReviewCenterApplication review, Notices notices, RequestParameters parameters) {
        this.review = review;
        this.notices = notices;
        this.parameters = parameters;
    }

    public void record() {
        var slug = parameters.slug();
        review.execute(new ReviewCenterApplication.Command(
                slug,
                Objects.requireNonNull(method),
                Objects.requireNonNull(outcome),
                Objects.requireNonNullElse(note, ""),
                Objects.requireNonNull(heldOn)));
        notices.done("centers.done.reviewed");
        Faces.redirect("/manage/centers/%s/dossier", slug.value());
    }

    public @Nullable ReviewMethod getMethod() {
        return method;
    }

    public void setMethod(@Nullable ReviewMethod method) {
        this.method = method;
    }

    public @Nullable ReviewOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(@Nullable ReviewOutcome outcome) {
        this.outcome = outcome;
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }

    public @Nullable LocalDate getHeldOn() {
        return heldOn;
    }

    public void setHeldOn(@Nullable LocalDate heldOn) {
        this.heldOn = heldOn;
    }
}
