package org.caravanserai.domain.approval;

import java.util.Collection;
import java.util.List;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;

/** What waits for authorities and what they have decided, of all areas that contribute to it. */
public interface ApprovalDirectory {

    /** All kinds of things that need an approval. */
    List<ApprovalSubject> subjects();

    /**
     * What waits, the longest waiting first; the query searches titles and names of applicants. Sorts {@code waitingSince},
     * {@code startsAt}, {@code title}.
     *
     * @param subjects kinds of things, by name
     */
    Page<Waiting> waiting(Collection<String> subjects, PageRequest request);

    /**
     * What was decided, sorted by {@code decidedAt}, the newest first as usual, {@code decidedBy} or {@code title}; the query
     * searches titles and names of applicants.
     *
     * @param subjects kinds of things, by name
     */
    Page<PastDecision> decided(Collection<String> subjects, PageRequest request);
}
