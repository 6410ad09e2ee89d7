package org.caravanserai.domain.exchanges.invitation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.jspecify.annotations.Nullable;

/** Reads invitations. */
public interface InvitationDirectory {

    Optional<InvitationRow> byCode(String code);

    /**
     * Invitations from or to one of these organizations, and those that this account has made.
     *
     * @param state null for all
     * @param request sorts by {@code invitedAt} (the usual order, newest first), {@code name}, {@code startsOn}
     */
    Page<InvitationRow> of(Set<UUID> organizations, UUID account, @Nullable InvitationState state, PageRequest request);

    /** Invitations of one scholar, newest first, at most 200. */
    List<InvitationRow> ofScholar(String email);

    /** Places for visiting scholars at one of these organizations, under agreements in force, from the present academic year on for three years. */
    List<InvitationPlace> places(Set<UUID> organizations, LocalDate today);
}
