package org.caravanserai.domain.shared;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Currency;

/**
 * An amount of money, in the smallest units that its currency has: {@code 12.50 EUR}, {@code 1200 JPY}. Immutable.
 *
 * @param amount with as many decimals as the currency has
 */
public record Money(BigDecimal amount, Currency currency) implements Serializable {

    private static final int MAX_DIGITS = 15;

    /**
     * @throws Invalid {@code currency-without-country}, {@code too-many-decimals}, {@code amount-too-large}
     */
    public Money {
        if (!isPaidWith(currency)) {
            throw new Invalid("currency", "currency-without-country", currency.getCurrencyCode());
        }
        var decimals = currency.getDefaultFractionDigits();
        if (amount.stripTrailingZeros().scale() > decimals) {
            throw new Invalid(
                    "amount", "too-many-decimals", amount.toPlainString(), currency.getCurrencyCode(), decimals);
        }
        if (amount.precision() - amount.scale() > MAX_DIGITS) {
            throw new Invalid("amount", "amount-too-large", amount.toPlainString());
        }
        amount = amount.setScale(decimals);
    }

    /**
     * Whether money of a country or of several countries has this code. ISO 4217 has codes without smaller units for no
     * currency ({@code XXX}), for tests ({@code XTS}), for metals and for units of account; nobody pays with them.
     */
    public static boolean isPaidWith(Currency currency) {
        return currency.getDefaultFractionDigits() >= 0;
    }

    @Override
    public String toString() {
        return amount.toPlainString() + " " + currency.getCurrencyCode();
    }
}
