package org.caravanserai.domain.exchanges.call;

import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.IscedField;
import org.jspecify.annotations.Nullable;

/**
 * Which calls are wanted; null means all.
 *
 * @param country where people go
 * @param field of education that a condition names, or leaves open
 * @param language that a destination asks for, a BCP 47 tag
 * @param open only those that can be applied for now
 */
public record CallFilter(
        @Nullable CountryCode country,
        @Nullable IscedField field,
        @Nullable String language,
        boolean open) {

    public static final CallFilter ALL = new CallFilter(null, null, null, false);
}
