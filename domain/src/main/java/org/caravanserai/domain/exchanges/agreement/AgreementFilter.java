package org.caravanserai.domain.exchanges.agreement;

import org.jspecify.annotations.Nullable;

/**
 * Which agreements of an organization are wanted.
 *
 * @param state on the day that it is asked; null for all
 * @param partner slug of another party; null for all
 * @param awaiting only open ones whose latest revision the reader's own organization has not approved
 */
public record AgreementFilter(
        @Nullable AgreementState state, @Nullable String partner, boolean awaiting) {

    public static final AgreementFilter ALL = new AgreementFilter(null, null, false);
}
