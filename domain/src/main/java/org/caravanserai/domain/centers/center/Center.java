package org.caravanserai.domain.centers.center;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Slug;
import org.jspecify.annotations.Nullable;

/**
 * A language center. Its host applies for it, an authority reviews and approves the application, host and partner sign an
 * agreement, it opens and runs until it closes. Aggregates that belong to it refer to it by its id.
 *
 * <p>Each step that {@link CenterState#next} does not allow is {@link Refused} as {@code center-state}, with both states.
 */
@Entity
@Table(name = "centers")
public class Center extends CenterRecord {

    @SuppressWarnings("NullAway.Init")
    protected Center() {}

    /** Creates a draft that belongs to the host. */
    @SuppressWarnings("NullAway.Init")
    public Center(Slug slug, CenterProfile profile, Instant now) {
        this.id = Ids.next();
        this.slug = slug;
        this.state = CenterState.DRAFT;
        this.dates = new CenterDates(now);
        describe(profile);
    }

    /**
     * Changes the name, place, languages and other details.
     *
     * @throws Refused {@code center-not-editable} unless it is a draft or was sent back
     */
    public void edit(CenterProfile profile) {
        require(CenterStep.EDIT);
        describe(profile);
    }

    /**
     * @throws Refused when this step cannot be taken now: see {@link CenterStep}
     */
    public void require(CenterStep step) {
        step.require(new CenterStep.Standing(state, state.isNewDraft(dates)));
    }

    /**
     * Sets the weekend days and holidays from now on.
     *
     * @throws Refused {@code center-state} unless it is running
     */
    public void changeFreeDays(TeachingCalendar calendar) {
        require(CenterStep.CHANGE_FREE_DAYS);
        describe(profile().withCalendar(calendar));
    }

    /**
     * Changes the description and where in its city the center is; name, partner, languages and city are what was approved.
     *
     * @throws Refused {@code center-state} unless it is running
     * @throws Invalid each fault with its field
     */
    public void describe(
            LocalizedText about,
            @Nullable String address,
            @Nullable BigDecimal latitude,
            @Nullable BigDecimal longitude) {
        require(CenterStep.DESCRIBE);
        var profile = profile();
        var place = profile.place();
        describe(profile.with(about, Place.of(place.country(), place.city(), address, latitude, longitude)));
    }

    /**
     * The host submits the application to the authority.
     *
     * @throws Invalid {@code partner-needed} for a kind that two institutions run
     */
    public void apply(Instant now) {
        if (kind().needsPartner() && partner() == null) {
            throw new Invalid("partner", "partner-needed");
        }
        become(CenterState.APPLIED);
        dates.applied(now);
    }

    public void withdraw() {
        become(CenterState.DRAFT);
    }

    /**
     * The authority has recorded a review; the application is under review from now on.
     *
     * @throws Refused {@code center-state} unless the application was submitted
     */
    public void review() {
        require(CenterStep.REVIEW);
        state = CenterState.UNDER_REVIEW;
    }

    /**
     * @param reviews the methods by which the application was reviewed since its last submission
     * @throws Refused {@code reviews-missing} when one that the kind requires is not among them, {@code center-state}
     */
    public void requireReviewed(Set<ReviewMethod> reviews) {
        require(CenterStep.APPROVE);
        if (!reviews.containsAll(kind().requiredReviews())) {
            throw new Refused("reviews-missing");
        }
    }

    /**
     * @param number of the approval
     */
    public void approve(String number, Instant now) {
        become(CenterState.APPROVED);
        dates.approved(number, now);
    }

    public void sendBack() {
        become(CenterState.RETURNED);
    }

    public void reject() {
        become(CenterState.REJECTED);
    }

    /**
     * Opens the center on this day.
     *
     * @param directed the sides that have a director on that day
     * @throws Refused {@code directors-missing} when a side has none
     */
    public void open(LocalDate day, Set<CenterSide> directed) {
        var sides = partner() == null ? Set.of(CenterSide.HOST) : Set.of(CenterSide.values());
        if (state == CenterState.AGREEMENT_SIGNED && !directed.containsAll(sides)) {
            throw new Refused("directors-missing");
        }
        become(CenterState.OPENED);
        dates.opened(day);
    }

    /**
     * The approval lapses because the center was not signed or opened in time.
     *
     * @throws Refused {@code center-state} unless it is approved or signed
     */
    public void lapse() {
        become(state == CenterState.AGREEMENT_SIGNED ? CenterState.NEVER_OPENED : CenterState.LAPSED);
    }

    /** Suspends the center: it takes no new learners. */
    public void suspend() {
        become(CenterState.SUSPENDED);
    }

    /**
     * Ends the suspension.
     *
     * @throws Refused {@code center-state} unless it is suspended
     */
    public void resume() {
        require(CenterStep.RESUME);
        become(CenterState.OPERATING);
    }

    /** Its agreement ends soon and has to be renewed. */
    public void renewalDue() {
        become(CenterState.RENEWAL_DUE);
    }

    /**
     * Changes the partner; the new partner has to sign the next agreement.
     *
     * @throws Invalid {@code same-partner}, {@code partner-is-host}
     */
    public void transfer(UUID next) {
        if (next.equals(partner())) {
            throw new Invalid("partner", "same-partner");
        }
        var transferred = profile().withPartner(next);
        become(CenterState.TRANSFERRED);
        describe(transferred);
    }

    /**
     * All owners have signed an agreement: the first one, or the next one of a center whose agreement is due. One that is
     * signed before that changes nothing yet.
     */
    public void agreed() {
        switch (state) {
            case APPROVED -> become(CenterState.AGREEMENT_SIGNED);
            case RENEWAL_DUE, TRANSFERRED -> become(CenterState.OPERATING);
            default -> {}
        }
    }

    /**
     * Announces the day on which the center closes; its last classes continue until then.
     *
     * @throws Invalid {@code closing-in-the-past}
     */
    public void announceClosing(LocalDate day, LocalDate today) {
        if (day.isBefore(today)) {
            throw new Invalid("closesOn", "closing-in-the-past", today);
        }
        become(CenterState.CLOSING);
        dates.closes(day);
    }

    /** Closes the center; its records stay readable. */
    public void close(LocalDate today) {
        become(CenterState.CLOSED);
        dates.closes(today);
    }

    /** The first class has started; nothing changes when the center is already running. */
    public void start() {
        if (state == CenterState.OPENED) {
            become(CenterState.OPERATING);
        }
    }

    private void describe(CenterProfile profile) {
        said = new CenterProfileColumns(profile);
        holidays.clear();
        holidays.addAll(profile.calendar().holidays());
    }

    /**
     * @throws Refused {@code center-state}
     */
    void become(CenterState next) {
        state = state.become(next, "center-state");
    }
}
