package org.caravanserai.domain.accounts;

import java.util.UUID;
import org.caravanserai.domain.shared.EmailAddress;

/**
 * A person asked to be forgotten; areas observe it in the same transaction and let go of what is theirs.
 *
 * @param email the address that the person had proved to be theirs
 */
public record AccountDeleted(UUID account, EmailAddress email) {}
