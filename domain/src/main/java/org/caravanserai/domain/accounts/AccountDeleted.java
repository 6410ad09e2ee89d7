package org.caravanserai.domain.accounts;

import java.util.UUID;
import org.caravanserai.domain.shared.EmailAddress;

/**
 * A person has deleted their account; areas observe this in the same transaction and erase the personal data they hold.
 *
 * @param email the address that the person had proved to be theirs
 */
public record AccountDeleted(UUID account, EmailAddress email) {}
