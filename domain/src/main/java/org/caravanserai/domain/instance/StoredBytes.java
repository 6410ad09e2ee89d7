package org.caravanserai.domain.instance;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the files of one owner take, of one kind.
 *
 * @param account null for people without an account
 * @param owner name of the person, as written with the latest file
 * @param kind of the things to which they are attached
 */
public record StoredBytes(@Nullable UUID account, String owner, String kind, long files, long bytes, Instant latest) {}
