package org.caravanserai.web.events.registration;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.caravanserai.domain.events.notices.EventNotice;
import org.caravanserai.domain.events.notices.ParticipantView;
import org.caravanserai.domain.events.registration.Attendance;
import org.caravanserai.domain.events.registration.RegistrationState;
import org.caravanserai.events.draft.EventDraft.ContactDraft;
import org.caravanserai.web.rest.FieldChangeJson;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a participant needs to take part, as the API returns it.
 *
 * @param joinLink null for those without a confirmed online place, and as long as there is none
 * @param notices what changed and was not read yet, the newest first
 */
public record ParticipationJson(
        String event,
        Attendance attendance,
        RegistrationState state,

        @Schema(description = "Only with a confirmed online place") @Nullable
        String joinLink,

        @Nullable ContactDraft contact,
        List<NoticeJson> notices) {

    /** A change made after the registration; dismissing it also dismisses earlier ones. */
    public record NoticeJson(UUID id, Instant at, List<FieldChangeJson> changes) {

        static NoticeJson of(EventNotice notice) {
            return new NoticeJson(
                    notice.id(),
                    notice.madeAt(),
                    notice.changes().stream()
                            .map(change -> FieldChangeJson.of(change, Locale.ENGLISH))
                            .toList());
        }
    }

    static ParticipationJson of(ParticipantView view) {
        return new ParticipationJson(
                view.slug(),
                view.attendance(),
                view.state(),
                view.info().joinLink(),
                ContactDraft.of(view.info()),
                view.notices().stream().map(NoticeJson::of).toList());
    }
}
