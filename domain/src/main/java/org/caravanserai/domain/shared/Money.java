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

    public Money {
        var decimals = Math.max(0, currency.getDefaultFractionDigits());
        if (amount.stripTrailingZeros().scale() > decimals) {
            throw new Invalid(
                    "amount", "too-many-decimals", amount.toPlainString(), currency.getCurrencyCode(), decimals);
        }
        if (amount.precision() - amount.scale() > MAX_DIGITS) {
            throw new Invalid("amount", "amount-too-large", amount.toPlainString());
        }
        amount = amount.setScale(decimals);
    }

    @Override
    public String toString() {
        return amount.toPlainString() + " " + currency.getCurrencyCode();
    }
}
