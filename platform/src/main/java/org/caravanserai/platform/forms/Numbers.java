package org.caravanserai.platform.forms;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.Money;

/** Reads numbers and currencies. */
public final class Numbers {

    private static final int MAX_DIGITS = 30;

    private Numbers() {}

    /**
     * A decimal number such as 3.5.
     *
     * @throws Invalid {@code not-a-number} for the field
     */
    public static BigDecimal decimal(String field, String text) {
        try {
            var number = new BigDecimal(text.strip());
            if (number.precision() <= MAX_DIGITS && Math.abs(number.scale()) <= MAX_DIGITS) {
                return number;
            }
        } catch (NumberFormatException nonsense) {
            throw new Invalid(field, "not-a-number", text);
        }
        throw new Invalid(field, "not-a-number", text);
    }

    static Currency currency(String field, String code) {
        Currency currency;
        try {
            currency = Currency.getInstance(code.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new Invalid(field, "unknown-currency", code);
        }
        if (!Money.isPaidWith(currency)) {
            throw new Invalid(field, "currency-without-country", currency.getCurrencyCode());
        }
        return currency;
    }
}
