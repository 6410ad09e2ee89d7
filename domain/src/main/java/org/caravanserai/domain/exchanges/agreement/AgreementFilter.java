package org.caravanserai.domain.exchanges.agreement;

import org.jspecify.annotations.Nullable;

/**
 * Which agreements of an organization are wanted.
 *
 * @param state on the day that it is asked; null for all
 * @param partner slug of another party; null for all
 * @param awaiting only open ones whose latest revision the reader's own organization has not approved
 * @param unconfirmed only those that another party has recorded as signed on paper and the reader's own has not confirmed
 * @param disputed only those that the reader's own organization has recorded as signed on paper, while another party says that the latest
 *     revision was not
 * @param ending only those in force whose last day is within twelve months
 */
public record AgreementFilter(
        @Nullable AgreementState state,
        @Nullable String partner,
        boolean awaiting,
        boolean unconfirmed,
        boolean disputed,
        boolean ending) {

    /** Without regard to records of signatures on paper and to the last day. */
    public AgreementFilter(@Nullable AgreementState state, @Nullable String partner, boolean awaiting) {
        this(state, partner, awaiting, false, false, false);
    }

    /** Those that need a renewal or an end, see {@link #ending}. */
    public static final AgreementFilter ENDING = new AgreementFilter(null, null, false, false, false, true);

    public static final AgreementFilter ALL = new AgreementFilter(null, null, false);
}
