package org.caravanserai.domain.messages;

import java.util.UUID;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A place from which messages are written, by what its recipients see of it.
 *
 * @param address what names it in addresses: its slug or code
 * @param workspace path of the page from which it is run
 * @param link path of the page that recipients may open
 * @param sender who writes: shown as the sender's name
 * @param replyTo where answers go; null for nowhere
 */
public record MessagePlace(
        UUID id,
        String address,
        LocalizedText name,
        String workspace,
        String link,
        LocalizedText sender,
        @Nullable EmailAddress replyTo) {}
