package org.caravanserai.domain.instance;

import java.time.Instant;

/**
 * A backup that was made of this instance.
 *
 * @param file where it was written, on the machine that made it
 * @param verified whether it was read again to its end and decrypted
 */
public record BackupRun(Instant madeAt, String file, long bytes, boolean verified) {}
