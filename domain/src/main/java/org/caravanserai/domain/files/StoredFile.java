package org.caravanserai.domain.files;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file as it is kept, without its content.
 *
 * @param code by which people name it
 * @param name see {@link FileName}
 * @param sha256 in hexadecimal digits
 * @param owner the account that attached it; null once it was forgotten
 */
public record StoredFile(
        UUID id,
        String code,
        FilePlace place,
        String name,
        FileType type,
        long size,
        String sha256,
        @Nullable UUID owner,
        String ownerName,
        boolean personal,
        Instant attachedAt) {}
