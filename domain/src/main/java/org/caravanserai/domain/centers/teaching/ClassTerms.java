package org.caravanserai.domain.centers.teaching;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a class is held, by whom and where.
 *
 * @param teacher account; null: not known yet
 * @param room null: online, or not known yet
 * @param point the teaching point at which it is held; null: at the seat of the center, or online
 */
public record ClassTerms(
        ClassHeld held,
        @Nullable UUID teacher,
        @Nullable UUID room,
        @Nullable UUID point) {}
