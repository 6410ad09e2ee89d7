package org.caravanserai.web.approval;

import java.time.Instant;
import java.util.Map;
import org.caravanserai.domain.approval.PastDecision;
import org.jspecify.annotations.Nullable;

/**
 * A decision that was made.
 *
 * @param subject kind of the thing, for example {@code EVENT}
 * @param decision as the history of the thing names it, for example {@code APPROVED}, {@code RETURNED}, {@code REJECTED},
 *     {@code CHANGE_APPROVED}, {@code CHANGE_REJECTED}
 * @param who null if the account was deleted
 * @param link address of the dossier
 */
public record DecidedJson(
        String subject,
        String slug,
        Map<String, String> title,
        Map<String, String> organizer,
        String decision,
        @Nullable String who,
        @Nullable String note,
        Instant decidedAt,
        String link) {

    static DecidedJson of(PastDecision past) {
        return new DecidedJson(
                past.subject(),
                past.slug(),
                past.title().texts(),
                past.applicant().texts(),
                past.action(),
                past.who().isEmpty() ? null : past.who(),
                past.note(),
                past.when(),
                past.link());
    }
}
