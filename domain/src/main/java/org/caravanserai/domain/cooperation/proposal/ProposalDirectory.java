package org.caravanserai.domain.cooperation.proposal;

import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;

/** Reads proposals. */
public interface ProposalDirectory {

    /**
     * @param all also those that are not public
     * @param request sorts by {@code title}, {@code answerBy} and {@code -madeAt} (the usual order)
     */
    Page<ProposalRow> page(ProposalFilter filter, boolean all, PageRequest request);

    Optional<ProposalRow> byCode(String code);

    /** Events that led to agreements and projects within 24 months. */
    Conversion conversion();

    /**
     * Proposals of one author, in all states.
     *
     * @param request sorts as {@link #page}
     */
    Page<ProposalRow> ofAccount(UUID account, ProposalFilter filter, PageRequest request);
}
