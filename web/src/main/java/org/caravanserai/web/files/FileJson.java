package org.caravanserai.web.files;

import java.time.Instant;
import org.caravanserai.domain.files.StoredFile;

/**
 * An attached file as the API returns it.
 *
 * @param type the media type
 * @param size in bytes
 * @param sha256 in hexadecimal digits
 */
public record FileJson(
        String code,
        String slot,
        String name,
        String type,
        long size,
        String sha256,
        String attachedBy,
        Instant attachedAt) {

    public static FileJson of(StoredFile file) {
        return new FileJson(
                file.code(),
                file.place().slot(),
                file.name(),
                file.type().mediaType(),
                file.size(),
                file.sha256(),
                file.ownerName(),
                file.attachedAt());
    }
}
