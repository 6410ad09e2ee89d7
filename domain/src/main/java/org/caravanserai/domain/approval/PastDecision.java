package org.caravanserai.domain.approval;

import java.time.Instant;
import org.caravanserai.domain.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A decision of an authority on a thing of some area, or on a change of one, as it is read.
 *
 * @param subject kind of the thing, see {@link ApprovalSubject}
 * @param link address of its dossier
 * @param action what was decided, as the history names it, for example {@code APPROVED} or {@code CHANGE_REJECTED}
 * @param who blank for somebody whose account was deleted
 * @param note what the applicant was told; null when nothing
 */
public record PastDecision(
        String subject,
        String slug,
        String link,
        LocalizedText title,
        LocalizedText applicant,
        String action,
        String who,
        @Nullable String note,
        Instant when) {}
