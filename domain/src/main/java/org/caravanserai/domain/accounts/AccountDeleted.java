package org.caravanserai.domain.accounts;

import java.util.UUID;

/** A person asked to be forgotten; areas observe it in the same transaction and let go of what is theirs. */
public record AccountDeleted(UUID account) {}
