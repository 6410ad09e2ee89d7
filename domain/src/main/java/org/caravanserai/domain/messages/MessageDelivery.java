package org.caravanserai.domain.messages;

import java.util.UUID;
import org.caravanserai.domain.mail.Recipient;

/**
 * That a message goes to somebody.
 *
 * @param id the last part of the key of its email
 */
public record MessageDelivery(UUID id, Recipient recipient) {

    /** The key of its email. */
    public String key(UUID message) {
        return "message:" + message + ":" + id;
    }
}
