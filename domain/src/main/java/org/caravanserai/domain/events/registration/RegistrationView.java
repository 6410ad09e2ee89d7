package org.caravanserai.domain.events.registration;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.caravanserai.domain.questions.Answers;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.NoAddress;
import org.caravanserai.domain.shared.Step;
import org.jspecify.annotations.Nullable;

/**
 * A registration as its person and the organizer read it.
 *
 * @param eventCancelled whether the event was cancelled, whatever its state is since
 * @param heldUntil until when a guest can confirm the address; null where there is nothing to confirm
 * @param position place in the waiting list, from 1; null when not waiting
 */
public record RegistrationView(
        UUID id,
        String code,
        String eventSlug,
        LocalizedText eventTitle,
        Instant eventStartsAt,
        Instant eventEndsAt,
        String eventTimeZone,
        String eventState,
        boolean eventCancelled,
        RegistrationState state,
        @Nullable Integer position,
        Attendance attendance,
        int accompanying,
        String name,
        String email,
        @Nullable String country,
        @Nullable String affiliation,
        boolean guest,
        String language,
        Instant registeredAt,
        Answers answers,
        @Nullable Instant heldUntil) {

    /** Where the person reads email; empty for somebody who has no address. */
    public String address() {
        return NoAddress.shown(email);
    }

    /** The steps that its state allows, to its person or the organizer. */
    public Set<RegistrationStep> possible() {
        return Step.possible(RegistrationStep.class, new RegistrationStep.Standing(state, heldUntil != null));
    }

    public boolean can(RegistrationStep step) {
        return possible().contains(step);
    }

    /** Whether it came to nothing because the event is cancelled, rather than by a rejection. */
    public boolean isOverWithItsEvent() {
        return eventCancelled && state != RegistrationState.REJECTED;
    }

    /** Whether the guest has still to confirm the address. */
    public boolean awaitsConfirmation() {
        return heldUntil != null && state.isLive();
    }

    /** Whether it ended because the guest did not confirm the address in time. */
    public boolean isHoldOver() {
        return heldUntil != null && state == RegistrationState.CANCELLED;
    }
}
