package org.caravanserai.domain.events.committee;

import java.io.Serializable;
import java.util.UUID;

/** That this reviewer is asked for a review of this contribution. */
public record ProposedReview(UUID contribution, UUID reviewer) implements Serializable {}
