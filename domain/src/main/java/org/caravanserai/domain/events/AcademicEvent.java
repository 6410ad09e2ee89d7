package org.caravanserai.domain.events;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.caravanserai.domain.events.registration.RegistrationTerms;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.domain.shared.Stateful;
import org.jspecify.annotations.Nullable;

/**
 * A forum, conference or other academic event. Its organizer drafts it and submits it; an authority approves it, sends
 * it back or rejects it; the organizer publishes what was approved. From then on a change of dates, place, kind or
 * organizer has to be approved again ({@link EventChange}) while the published version stays as it is; everything else
 * changes at once. An event can be cancelled, closed when it is over, archived, and postponed: it then needs new dates, agreed
 * to like any other change of dates, before it is published again.
 *
 * <p>Each step that {@link EventState#next} does not allow is {@link Refused} as {@code event-state}, with both states.
 */
@Entity
@Table(name = "academic_event")
public class AcademicEvent implements Stateful {

    @Id
    private UUID id;

    @Version
    private long version;

    private Slug slug;

    @Enumerated(EnumType.STRING)
    private EventState state;

    @Embedded
    private DetailColumns said;

    @Embedded
    private Milestones milestones;

    @SuppressWarnings("NullAway.Init")
    protected AcademicEvent() {}

    public AcademicEvent(Slug slug, EventDetails details, Instant now) {
        this.id = Ids.next();
        this.slug = slug;
        this.state = EventState.DRAFT;
        this.milestones = new Milestones(now);
        describe(details.requireFittingTerms());
    }

    /**
     * Takes new details. In a draft everything changes; what the authority has agreed to stays until it agrees again.
     *
     * @param waiting facts that wait for the authority already; terms of registration may be meant for them
     * @return the facts that need an approval, or null when all of the change has taken effect
     * @throws Refused {@code event-not-editable} while the authority decides, and when the event is over or cancelled
     */
    public EventDetails.@Nullable ApprovedFacts change(EventDetails details, EventDetails.ApprovedFacts... waiting) {
        if (state.isFreelyEditable()) {
            describe(details.requireFittingTerms());
            return null;
        }
        require(EventStep.EDIT);
        var today = details();
        describe(details.until(today, waiting));
        return details.approvedFacts().equals(today.approvedFacts()) ? null : details.approvedFacts();
    }

    /** Takes over what the authority has agreed to; terms of registration that were meant for something else go. */
    public void adopt(EventDetails.ApprovedFacts facts) {
        milestones.scheduled(schedule(), facts.schedule());
        describe(details().agreedOn(facts));
    }

    /**
     * @throws org.caravanserai.domain.shared.Invalid {@code time-zone-needed} when the zone is only an offset
     */
    public void submit(Instant now) {
        schedule().requireTimeZone();
        become(EventState.SUBMITTED);
        milestones.submitted(now);
    }

    public void withdraw() {
        become(EventState.DRAFT);
    }

    public void approve() {
        become(EventState.APPROVED);
    }

    public void sendBack() {
        become(EventState.RETURNED);
    }

    public void reject() {
        become(EventState.REJECTED);
    }

    /** Makes an approved event public, or a postponed one; without new dates that is refused, {@code new-dates-needed}. */
    public void publish(Instant now) {
        require(EventStep.PUBLISH);
        become(EventState.PUBLISHED);
        milestones.published(now);
    }

    public void postpone() {
        become(EventState.POSTPONED);
        milestones.postponed();
    }

    public void cancel() {
        become(EventState.CANCELLED);
        milestones.cancelled();
    }

    /**
     * @throws Refused {@code event-not-over} before its end
     */
    public void close(Instant now) {
        require(EventStep.CLOSE, now);
        become(EventState.CLOSED);
    }

    /**
     * Ends registration before its time. Nobody signs up any more; who has a place or waits for one keeps it.
     *
     * @throws Refused {@code registration-closed}, {@code registration-not-open-yet}
     */
    public void closeRegistration(EarlyClosing closing) {
        require(EventStep.CLOSE_REGISTRATION, closing.at());
        milestones.registrationClosed(closing);
    }

    /**
     * Takes back that registration was closed before its time.
     *
     * @throws Refused {@code registration-not-closed-early}, also when its time is over meanwhile
     */
    public void openRegistration(Instant now) {
        require(EventStep.OPEN_REGISTRATION, now);
        milestones.registrationOpened();
    }

    /** Null unless the organizer has closed registration before its time. */
    public @Nullable EarlyClosing earlyClosing() {
        return milestones.earlyClosing();
    }

    public void archive() {
        become(EventState.ARCHIVED);
    }

    private void become(EventState next) {
        state = state.become(next, "event-state");
    }

    /**
     * @throws Refused when this step cannot be taken, whatever the time: see {@link EventStep}
     */
    public void require(EventStep step) {
        step.require(new EventStep.Standing(state, milestones.newDatesDue(), false));
    }

    private void require(EventStep step, Instant now) {
        step.require(new EventStep.Standing(
                state,
                milestones.newDatesDue(),
                schedule().isOver(now),
                registration().signup(schedule(), milestones.earlyClosing(), now)));
    }

    private void describe(EventDetails details) {
        said = new DetailColumns(details);
    }

    /** The current details of the event, without a change that is waiting for approval. */
    public EventDetails details() {
        return said.details();
    }

    /** Information for registered people. */
    public EventBriefing briefing() {
        var facts = said.approvedFacts();
        return new EventBriefing(
                id, slug.value(), said.title(), facts.mode(), facts.schedule(), facts.venue(), said.participantInfo());
    }

    @Override
    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public Slug slug() {
        return slug;
    }

    @Override
    public EventState state() {
        return state;
    }

    public UUID organizer() {
        return said.approvedFacts().organizer();
    }

    public LocalizedText title() {
        return said.title();
    }

    public EventMode mode() {
        return said.approvedFacts().mode();
    }

    public Schedule schedule() {
        return said.approvedFacts().schedule();
    }

    public RegistrationTerms registration() {
        return said.registration();
    }

    public @Nullable Instant publishedAt() {
        return milestones.publishedAt();
    }

    /**
     * Records how many people came, on site and online together, registered or not.
     *
     * @throws Invalid {@code people}
     * @throws Refused {@code event-not-begun} before it begins, and where it does not take place
     */
    public void countAudience(int people, Instant now) {
        if (!AudienceRule.allows(this, now)) {
            throw new Refused("event-not-begun");
        }
        milestones.counted(people);
    }

    /** Number of people who came; null if not counted. */
    public @Nullable Integer audience() {
        return milestones.audience();
    }

    /** Whether it was cancelled, also when it is in the archive since. */
    public boolean isCancelled() {
        return milestones.isCancelled();
    }

    /** Whether anybody may see it: it was published once, whatever became of it. */
    public boolean isPublic() {
        return publishedAt() != null && state.isPublic();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AcademicEvent that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
