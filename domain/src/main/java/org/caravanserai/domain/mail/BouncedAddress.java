package org.caravanserai.domain.mail;

import java.time.Instant;
import org.caravanserai.domain.shared.EmailAddress;

/**
 * The address of an account that emails do not reach.
 *
 * @param reason what the mail server said
 */
public record BouncedAddress(EmailAddress address, String reason, Instant at) {}
